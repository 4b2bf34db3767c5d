//! Fields in words: what a record holds, as lines to print.

use candour_texts::Texts;

use super::{Context, Row, Value};
use crate::{
    ink::Inker,
    missing::look,
    scheme::{Held, Section},
};

/// The most texts of one list that are printed.
const LIST: usize = 40;

/// Returns the fields of a section about the contact.
pub(super) fn rows(section: &Section, context: &Context<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    look(section, context.dossier, &mut |field, _, held| {
        rows.extend(row(&field.label, held, context));
    });
    rows
}

/// Returns the fields about the author, each short enough for a cover of one page.
pub(super) fn short_rows(section: &Section, context: &Context<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    look(section, context.dossier, &mut |field, _, held| {
        let row = match held {
            Held::Text(text) => {
                let lines = vec![context.ink.line(text, 120)];
                let value = Value { lines, known: true, exact: false };
                Some(Row { label: context.ink.own(&field.label), value })
            }
            held => row(&field.label, held, context),
        };
        rows.extend(row);
    });
    rows
}

/// Returns one field with its label; none for a mark that was not set.
pub(super) fn row(label: &str, held: Held<'_>, context: &Context<'_>) -> Option<Row> {
    let value = value(held, context)?;
    Some(Row { label: context.ink.own(label), value })
}

/// Returns a field in words; none for a mark that was not set.
pub(super) fn value(held: Held<'_>, context: &Context<'_>) -> Option<Value> {
    let Context { ink, texts, .. } = context;
    let plain = |lines| Value { lines, known: true, exact: false };
    Some(match held {
        Held::Unmarked => return None,
        Held::Unknown => not_known(ink),
        Held::Text(text) => plain(ink.paragraphs(text)),
        Held::Texts(list) => plain(listed(list, context, |text| ink.line(text, 300))),
        Held::When(when) => plain(vec![ink.own(texts.when(when))]),
        Held::Word(id) => plain(vec![ink.say(&id)]),
        Held::Money { amount, currency } => plain(vec![ink.own(money(amount, currency, texts))]),
        Held::Accounts(accounts) => Value {
            lines: listed(accounts, context, |account| {
                ink.line(&format!("{}: {}", account.kind, account.value), 600)
            }),
            known: true,
            exact: true,
        },
        Held::Size(bytes) => plain(vec![size(bytes, ink)]),
        Held::Digest(digest) => {
            Value { lines: vec![ink.line(digest, 128)], known: true, exact: true }
        }
    })
}

/// Returns the words "not known".
pub(super) fn not_known(ink: &Inker<'_>) -> Value {
    Value { lines: vec![ink.say("pdf-not-known")], known: false, exact: false }
}

/// Returns an amount with its currency, digits in groups of three.
pub(super) fn money(amount: &str, currency: Option<&str>, texts: &Texts) -> String {
    let amount = grouped(amount);
    match currency {
        Some(currency) => format!("{currency} {amount}"),
        None => texts.format("pdf-no-currency", &[("amount", amount.into())]),
    }
}

/// Returns a size in bytes, in words.
pub(super) fn size(bytes: u64, ink: &Inker<'_>) -> crate::ink::Ink {
    let bytes = grouped(&bytes.to_string());
    ink.own(ink.texts().format("pdf-size", &[("bytes", bytes.into())]))
}

/// Groups the digits before the point by narrow spaces that do not break: no reader takes one for a decimal mark.
fn grouped(number: &str) -> String {
    let (whole, rest) = number.split_at(number.find('.').unwrap_or(number.len()));
    if whole.len() <= 4 {
        return number.to_owned();
    }
    let mut out = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            out.push('\u{202f}');
        }
        out.push(digit);
    }
    out + rest
}

fn listed<T>(
    items: &[T],
    context: &Context<'_>,
    line: impl Fn(&T) -> crate::ink::Ink,
) -> Vec<crate::ink::Ink> {
    let mut lines: Vec<_> = items.iter().take(LIST).map(line).filter(|ink| ink.len() > 0).collect();
    if let Some(more) = items.len().checked_sub(LIST).filter(|more| *more > 0) {
        let more = context.texts.format("pdf-more", &[("n", more.to_string().into())]);
        lines.push(context.ink.own(more));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(number: &str, expected: &str) {
        assert_eq!(grouped(number).replace('\u{202f}', " "), expected);
    }

    #[test]
    fn digits_are_grouped_before_the_point_only() {
        check("2500.50", "2500.50");
        check("10000", "10 000");
        check("1234567.12345", "1 234 567.12345");
        check("", "");
    }
}
