//! Set-up: whatever a job needs and the machine lacks.
//!
//! Every part looks first and does nothing when there is nothing to do, so that a second run costs
//! a fraction of a second.

mod debian;
mod nextest;
mod node;
mod python;

use crate::places::Places;
use crate::step::{Result, Steps};

/// What building the programs needs.
pub(crate) fn for_building(places: &Places, steps: &mut Steps) -> Result {
    steps.step("set up: Debian packages", || debian::install(debian::BUILD))?;
    steps.step("set up: npm packages", || node::install(places))
}

/// What checking them needs, beyond that.
pub(crate) fn for_testing(places: &Places, steps: &mut Steps) -> Result {
    steps.step("set up: Debian packages", || {
        debian::install(&[debian::BUILD, debian::TEST].concat())
    })?;
    steps.step("set up: npm packages", || node::install(places))?;
    steps.step("set up: cargo-nextest", || nextest::install(places))?;
    steps.step("set up: the second reader", || {
        python::install(places);
        Ok(())
    })
}
