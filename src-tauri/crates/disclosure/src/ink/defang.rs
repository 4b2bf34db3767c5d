//! Addresses that cannot be clicked by accident: `hxxps://example[.]org`.
//!
//! Viewers turn text that looks like a web address into a link of their own. The exact address is in the attached
//! JSON. E-mail addresses stay as they are: the officer needs them, and a click sends nothing by itself.

/// Rewrites web addresses, and any other `scheme://`, so that no viewer recognises them.
pub(super) fn defang(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, scheme, after)) = next_address(rest) {
        out.push_str(before);
        match scheme {
            Scheme::Web(word) => {
                out.push_str(&word.replace(['t', 'T'], "x"));
                out.push_str("://");
            }
            Scheme::Other(word) => {
                out.push_str(word);
                out.push_str("[:]//");
            }
            Scheme::Www => {}
        }
        let end = after
            .find(|c: char| {
                c.is_whitespace() || matches!(c, '/' | '?' | '#' | '\\' | '"' | '<' | '>')
            })
            .unwrap_or(after.len());
        let (host, tail) = after.split_at(end);
        // A full stop that ends the sentence is not part of the host.
        let stops = host.len() - host.trim_end_matches('.').len();
        let (host, stop) = host.split_at(host.len() - stops);
        out.push_str(&host.replace('.', "[.]"));
        out.push_str(stop);
        rest = tail;
    }
    out.push_str(rest);
    out
}

enum Scheme<'a> {
    Web(&'a str),
    Other(&'a str),
    Www,
}

/// Finds the next address: what stands before it, its scheme, and what follows the scheme.
fn next_address(text: &str) -> Option<(&str, Scheme<'_>, &str)> {
    let colon = text.find("://").map(|at| {
        let bytes = text.as_bytes();
        let is_scheme =
            |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
        let start = at - bytes[..at].iter().rev().take_while(|byte| is_scheme(byte)).count();
        let word = &text[start..at];
        let scheme = match word.to_ascii_lowercase().as_str() {
            "http" | "https" => Scheme::Web(word),
            _ => Scheme::Other(word),
        };
        (start, scheme, at + 3)
    });
    let www = find_www(text).map(|at| (at, Scheme::Www, at));
    let (start, scheme, after) = match (colon, www) {
        (Some(colon), Some(www)) => {
            if www.0 < colon.0 {
                www
            } else {
                colon
            }
        }
        (one, other) => one.or(other)?,
    };
    Some((&text[..start], scheme, &text[after..]))
}

/// Finds `www.` at the start of a word.
fn find_www(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    (0..bytes.len().saturating_sub(4)).find(|&at| {
        bytes[at..at + 4].eq_ignore_ascii_case(b"www.")
            && (at == 0 || !bytes[at - 1].is_ascii_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(defang(text), expected, "{text:?}");
    }

    #[test]
    fn web_addresses_lose_their_scheme_and_dots() {
        check("see https://example.org/a.html.", "see hxxps://example[.]org/a.html.");
        check("HTTP://Example.ORG", "HxxP://Example[.]ORG");
        check("https://a.example.org.", "hxxps://a[.]example[.]org.");
        check("www.example.org and www.", "www[.]example[.]org and www.");
    }

    #[test]
    fn two_addresses_in_one_line() {
        check("https://a.org http://b.org", "hxxps://a[.]org hxxp://b[.]org");
        check("https://www.example.org/www.x", "hxxps://www[.]example[.]org/www[.]x");
    }

    #[test]
    fn other_schemes_are_broken_as_well() {
        check("file://server.example/x", "file[:]//server[.]example/x");
        check("tg://resolve?d=x", "tg[:]//resolve?d=x");
        check("://x.y", "[:]//x[.]y");
    }

    #[test]
    fn ordinary_text_stays() {
        check("at 9.30, for 2500.50: a.b@example.org", "at 9.30, for 2500.50: a.b@example.org");
        check("", "");
        check("ünïcode://ünï.cöde", "ünïcode[:]//ünï[.]cöde");
    }
}
