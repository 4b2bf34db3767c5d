//! Home: what needs the person, and what was written last.

use candour_model::{Band, Kind, Record, RecordId, When};
use candour_vault::Vault;
use chrono::{DateTime, Days, Utc};
use serde::Serialize;
use ts_rs::TS;

use crate::{
    Result,
    app::Context,
    command::Nothing,
    contacts::{self, ContactRow},
    records::RecordView,
};

/// How many encounters are shown.
const LATEST: usize = 5;
/// A planned contact is mentioned this many days ahead.
const AHEAD: Days = Days::new(14);
/// … and for this many days after it should have been.
const BEHIND: Days = Days::new(7);

/// What needs the person. Drafts are listed by a command of their own.
#[derive(Serialize, TS)]
pub(crate) struct HomeView {
    /// How many contacts there are.
    contacts: u32,
    /// The most pressing first.
    needs: Vec<NeedView>,
    /// The newest encounters, by when they were written down.
    latest: Vec<LatestView>,
}

/// One thing that needs the person.
#[derive(Serialize, TS)]
pub(crate) struct NeedView {
    need: Need,
    contact: RecordId,
    name: String,
    /// The band that says so.
    band: Option<Band>,
    /// The date that says so, in words.
    when: String,
}

/// What is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Need {
    /// The result says to tell somebody, and nothing says that it was done.
    Tell,
    /// The same, and a document for it was made: it is to be handed over.
    HandOver,
    /// A run of the checklist is not finished.
    Resume,
    /// A contact is planned for these days.
    Planned,
    /// Something was offered or asked for, and the checklist was never gone through.
    Assess,
}

/// An encounter with the one it was with.
#[derive(Serialize, TS)]
pub(crate) struct LatestView {
    record: RecordView,
    name: String,
}

pub(crate) fn show(vault: &mut Vault, context: &Context<'_>, _: Nothing) -> Result<HomeView> {
    let rows = contacts::rows(vault, context)?;
    let mut needs = Vec::new();
    for row in &rows {
        needs.extend(needs_of(vault, context, row)?);
    }
    needs.sort_by_key(|need| (need.need, std::cmp::Reverse(need.band)));
    let latest = vault.newest(Kind::Encounter, LATEST)?.into_iter().filter_map(|stored| {
        let contact = stored.record.parent()?;
        let name = rows.iter().find(|row| row.id == contact)?.name.clone();
        Some(LatestView { record: RecordView::new(stored, context), name })
    });
    Ok(HomeView { contacts: rows.len() as u32, needs, latest: latest.collect() })
}

fn needs_of(vault: &Vault, context: &Context<'_>, row: &ContactRow) -> Result<Vec<NeedView>> {
    let need =
        |need, band, when| NeedView { need, contact: row.id, name: row.name.clone(), band, when };
    let mut needs = Vec::new();
    let says_tell = matches!(row.band, Some(Band::Report | Band::ReportNow));
    if says_tell && !row.told {
        let step = if row.disclosed { Need::HandOver } else { Need::Tell };
        needs.push(need(step, row.band, String::new()));
    }
    if row.open_run {
        needs.push(need(Need::Resume, None, String::new()));
    }
    let Record::Contact(contact) = vault.get(row.id)?.record else { return Ok(needs) };
    if let Some(planned) = contact.next_planned_contact.filter(|when| is_near(when, context.now)) {
        needs.push(need(Need::Planned, None, context.texts.when(&planned)));
    }
    if row.band.is_none() && !row.open_run && row.offers + row.requests > 0 {
        needs.push(need(Need::Assess, None, String::new()));
    }
    Ok(needs)
}

/// Whether a planned date can lie in the days around now.
fn is_near(when: &When, now: DateTime<Utc>) -> bool {
    let (first, last) = when.day_range();
    let day = |at: Option<DateTime<Utc>>| at.unwrap_or(now).format("%Y-%m-%d").to_string();
    first <= day(now.checked_add_days(AHEAD)) && last >= day(now.checked_sub_days(BEHIND))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(when: &str, near: bool) {
        let now = "2026-11-25T10:00:00Z".parse().unwrap();
        assert_eq!(is_near(&When::parse(when).unwrap(), now), near, "{when}");
    }

    #[test]
    fn a_planned_contact_is_mentioned_in_its_days() {
        check("2026-12-04", true);
        check("2026-12", true);
        check("2026-11-20", true);
        check("2026-11-10", false);
        check("2026-12-20", false);
        check("2027", false);
    }
}
