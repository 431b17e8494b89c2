//! Characters that the gateway writes as HTML does.

/// The named entities of HTML for the characters U+00A0 to U+00FF, in their order.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 \
    sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
    AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times \
    Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute \
    ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml \
    yacute thorn yuml";
/// Others that French texts have.
const OTHERS: [(&str, char); 14] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("OElig", 'Œ'),
    ("oelig", 'œ'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("euro", '€'),
];
/// No entity is longer.
const LONGEST: usize = 10;

/// A text with its entities as the characters they stand for; what is no entity stays. Once: `&amp;lt;` is `&lt;`.
pub(super) fn decode(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        decoded.push_str(before);
        let end = after.bytes().take(LONGEST).position(|byte| byte == b';');
        match end.and_then(|end| Some((character(&after[..end])?, end))) {
            Some((c, end)) => {
                decoded.push(c);
                rest = &after[end + 1..];
            }
            None => {
                decoded.push('&');
                rest = after;
            }
        }
    }
    decoded.push_str(rest);
    decoded
}

fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?).filter(|c| *c != '\0');
    }
    let latin = || ('\u{a0}'..='\u{ff}').zip(LATIN.split_ascii_whitespace());
    let other = OTHERS.iter().find(|(other, _)| *other == name).map(|(_, c)| *c);
    other.or_else(|| latin().find(|(_, other)| *other == name).map(|(c, _)| c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_decoded_once() {
        for (text, meant) in [
            ("A &amp; B", "A & B"),
            ("l&#39;Oc&eacute;an &#34;&#x27;", "l'Océan \"'"),
            ("&amp;lt;&amp;#39;", "&lt;&#39;"),
            ("&nbsp;&yuml;&Eacute;&frac14;", "\u{a0}ÿÉ¼"),
            ("&rsquo;&euro;&oelig;", "’€œ"),
            (
                "A & B; &c; &; &#; &#0; &#xd800; &#99999999;",
                "A & B; &c; &; &#; &#0; &#xd800; &#99999999;",
            ),
            ("&quot", "&quot"),
            ("&é;&", "&é;&"),
        ] {
            assert_eq!(decode(text), meant, "{text}");
        }
        assert_eq!(LATIN.split_ascii_whitespace().count(), 96);
    }
}
