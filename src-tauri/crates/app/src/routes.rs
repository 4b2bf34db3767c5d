//! Routes: where somebody without a security team can turn. Data, with its source and the day it was looked at.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Result, app::Context, command::Nothing};

const FILE: &str = include_str!("../../../../resources/routes/routes.json");

static ROUTES: LazyLock<Routes> =
    LazyLock::new(|| serde_json::from_str(FILE).expect("the routes are checked by a test"));

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Routes {
    #[serde(rename = "$schema")]
    _schema: String,
    reviewed: String,
    routes: Vec<Route>,
}

#[derive(Deserialize)]
struct Route {
    id: String,
    place: String,
    body: String,
    how: Vec<String>,
    source: Option<String>,
}

/// A route.
#[derive(Serialize, TS)]
pub(crate) struct RouteView {
    id: String,
    /// The country, or "elsewhere".
    place: String,
    /// Who is reached.
    body: String,
    /// How, one way a line.
    how: Vec<String>,
    /// Who published it; none where nobody did and it has to be looked up.
    source: Option<String>,
    /// The day it was last looked at, in words.
    reviewed: String,
}

pub(crate) fn list(context: &Context<'_>, _: Nothing) -> Result<Vec<RouteView>> {
    let reviewed = candour_model::When::parse(&ROUTES.reviewed)
        .map_or_else(|_| ROUTES.reviewed.clone(), |when| context.texts.when(&when));
    let views = ROUTES.routes.iter().map(|route| RouteView {
        id: route.id.clone(),
        place: route.place.clone(),
        body: route.body.clone(),
        how: route.how.clone(),
        source: route.source.as_deref().and_then(publisher),
        reviewed: reviewed.clone(),
    });
    Ok(views.collect())
}

/// Returns the publisher and title behind a tag of the source register, where they may be shown.
fn publisher(tag: &str) -> Option<String> {
    let source = candour_checklist::catalogue().shown_source(tag)?;
    Some(format!("{}, {}", source.publisher, source.title))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_says_how_and_its_source_is_in_the_register() {
        for route in &ROUTES.routes {
            assert!(!route.how.is_empty(), "{}", route.id);
            if let Some(tag) = &route.source {
                assert!(publisher(tag).is_some(), "{}: {tag}", route.id);
            }
        }
    }
}
