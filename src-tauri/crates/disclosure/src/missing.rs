//! What a scheme asks for and the dossier does not hold.

use candour_model::{Kind, RecordId};
use serde::Serialize;

use crate::{
    Dossier, Item, Scheme, Source,
    scheme::{Field, Held, Part, Section},
};

/// One thing that a scheme requires and the dossier does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// The field as the scheme names it, such as `contact.claimed_role`; a kind alone where a whole record is missing.
    pub field: String,
    /// How the form words it.
    pub label: String,
    /// The kind of record.
    pub kind: Kind,
    /// The record that lacks it; none for the author's own record and where there is no record yet.
    pub record: Option<RecordId>,
    /// The key within the record; empty where a whole record is missing.
    pub key: &'static str,
}

/// Returns what the scheme requires and the dossier does not hold, in the order of the form.
pub fn still_missing(scheme: &Scheme, dossier: &Dossier) -> Vec<Missing> {
    let mut missing = Vec::new();
    for section in &scheme.sections {
        look(section, dossier, &mut |field, record, held| {
            if field.required && held == Held::Unknown {
                missing.push(Missing {
                    field: field.source.name(),
                    label: field.label.clone(),
                    kind: field.source.kind(),
                    record,
                    key: field.source.key(),
                });
            }
        });
        if let Some(kind) = section.part.kind().filter(|_| section.required)
            && is_absent(section.part, dossier)
        {
            missing.push(Missing {
                field: kind.word().to_owned(),
                label: section.title.clone(),
                kind,
                record: None,
                key: "",
            });
        }
    }
    missing
}

/// Shows every field of a section, for every record it prints, with what is held there.
pub(crate) fn look<'a>(
    section: &'a Section,
    dossier: &'a Dossier,
    see: &mut dyn FnMut(&'a Field, Option<RecordId>, Held<'a>),
) {
    match section.part {
        Part::Reporter => {
            for field in &section.fields {
                let me = dossier.me.as_ref();
                see(field, None, me.map_or(Held::Unknown, |me| Held::in_me(me, field.source)));
            }
        }
        Part::Contact => look_at(section, &[&dossier.contact], Held::in_contact, see),
        Part::Chronology => {
            look_at(section, &dossier.encounters_in_order(), Held::in_encounter, see);
        }
        Part::Requests => look_at(section, &dossier.requests_in_order(), Held::in_request, see),
        Part::Offers => look_at(section, &dossier.offers_in_order(), Held::in_offer, see),
        Part::Evidence => look_at(section, &dossier.evidence_in_order(), Held::in_evidence, see),
        Part::Summary | Part::Checklist | Part::Unknown | Part::Method => {}
    }
}

fn look_at<'a, T>(
    section: &'a Section,
    items: &[&'a Item<T>],
    held: impl Fn(&'a T, Source) -> Held<'a>,
    see: &mut dyn FnMut(&'a Field, Option<RecordId>, Held<'a>),
) {
    for field in &section.fields {
        for item in items {
            see(field, Some(item.id), held(&item.record, field.source));
        }
    }
}

fn is_absent(part: Part, dossier: &Dossier) -> bool {
    match part {
        Part::Reporter => dossier.me.is_none(),
        Part::Chronology => dossier.encounters.is_empty(),
        Part::Requests => dossier.requests.is_empty(),
        Part::Offers => dossier.offers.is_empty(),
        Part::Evidence => dossier.evidence.is_empty(),
        Part::Checklist => dossier.assessment.is_none(),
        Part::Contact | Part::Summary | Part::Unknown | Part::Method => false,
    }
}
