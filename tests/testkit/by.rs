//! How a test names what it looks for: as a person would, by label, button and heading.

use std::fmt;

/// What to look for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct By {
    strategy: &'static str,
    value: String,
    words: String,
}

impl By {
    /// Matches a CSS selector. For what has no name.
    pub fn css(selector: &str) -> Self {
        Self { strategy: "css selector", value: selector.to_owned(), words: selector.to_owned() }
    }

    /// Matches an XPath expression; below an element it has to start with a dot.
    pub fn xpath(expression: &str) -> Self {
        Self { strategy: "xpath", value: expression.to_owned(), words: expression.to_owned() }
    }

    /// The field that carries this label.
    pub fn label(text: &str) -> Self {
        let named = named(text);
        let quoted = quoted(text);
        let field = "(self::input or self::textarea or self::select or self::output)";
        let expression = format!(
            "{START}*[@id = //label[{named}]/@for] \
             | {START}label[{named}]//*[{field}] \
             | {START}*[{field} and @aria-label = {quoted}] \
             | {START}*[@aria-labelledby = //*[{named}]/@id]"
        );
        Self { strategy: "xpath", value: expression, words: format!("the field “{text}”") }
    }

    /// The words beside a box or a circle, which may be clicked in its place.
    pub fn label_text(text: &str) -> Self {
        let expression = format!("{START}label[{}]", named(text));
        Self { strategy: "xpath", value: expression, words: format!("the label “{text}”") }
    }

    /// The button with this name.
    pub fn button(text: &str) -> Self {
        let expression = format!("{START}*[self::button or @role = 'button'][{}]", named(text));
        Self { strategy: "xpath", value: expression, words: format!("the button “{text}”") }
    }

    /// The link with this name.
    pub fn link(text: &str) -> Self {
        let expression = format!("{START}*[self::a or @role = 'link'][{}]", named(text));
        Self { strategy: "xpath", value: expression, words: format!("the link “{text}”") }
    }

    /// The heading with these words, of any level.
    pub fn heading(text: &str) -> Self {
        let heading = "self::h1 or self::h2 or self::h3 or self::h4 or @role = 'heading'";
        let expression = format!("{START}*[{heading}][{}]", named(text));
        Self { strategy: "xpath", value: expression, words: format!("the heading “{text}”") }
    }

    /// The innermost element with these words somewhere in its own text.
    pub fn text(part: &str) -> Self {
        let expression = format!(
            "{START}*[not(self::script or self::style)][text()[contains(normalize-space(.), {})]]",
            quoted(part)
        );
        Self { strategy: "xpath", value: expression, words: format!("the words “{part}”") }
    }

    /// The protocol's name for the way of looking.
    pub(crate) fn strategy(&self) -> &'static str {
        self.strategy
    }

    /// What is looked for, in that way: anywhere, or below an element.
    pub(crate) fn value(&self, below_an_element: bool) -> String {
        // In XPath, "//" starts at the document wherever it is asked, ".//" starts here.
        self.value.replace(START, if below_an_element { ".//" } else { "//" })
    }
}

/// Stands in our own expressions where the search starts.
const START: &str = "{start}";

impl fmt::Display for By {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

/// Named so: by its whole text, by one piece of it (a label with a hint inside), or by aria-label.
fn named(text: &str) -> String {
    let text = quoted(text);
    format!(
        "normalize-space(.) = {text} or .//text()[normalize-space(.) = {text}] or @aria-label = {text}"
    )
}

/// XPath has no escapes: a text with both kinds of quotation mark is put together from parts.
fn quoted(text: &str) -> String {
    if !text.contains('"') {
        return format!("\"{text}\"");
    }
    let parts: Vec<_> = text.split('"').map(|part| format!("\"{part}\"")).collect();
    format!("concat({})", parts.join(", '\"', "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_below_an_element_starts_there() {
        assert!(By::button("Save").value(false).starts_with("//*["));
        assert!(By::button("Save").value(true).starts_with(".//*["));
    }

    #[test]
    fn any_text_can_be_quoted() {
        assert_eq!(quoted("Don't know"), "\"Don't know\"");
        assert_eq!(quoted("a \"b\""), "concat(\"a \", '\"', \"b\", '\"', \"\")");
    }
}
