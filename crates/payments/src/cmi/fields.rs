//! The fields of a form, as they were sent.

use crate::Rejected;
use percent_encoding::percent_decode_str;
use std::collections::BTreeSet;

/// No form of the gateway has so many fields.
const MOST: usize = 200;

/// The fields of a form. Names are kept as they are, with their dots; none is there twice, in whatever case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads an `application/x-www-form-urlencoded` body.
    ///
    /// # Errors
    /// It is none, or it has a name twice: which of the two would count?
    pub(super) fn read(body: &[u8]) -> Result<Self, Rejected> {
        let text = std::str::from_utf8(body).map_err(|_| Rejected::Malformed)?;
        let pairs = text.split('&').filter(|pair| !pair.is_empty());
        let fields = pairs.take(MOST + 1).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decode(name)?, decode(value)?))
        });
        let fields = fields.collect::<Result<Vec<_>, Rejected>>()?;
        let names: BTreeSet<_> = fields.iter().map(|(name, _)| name.to_ascii_lowercase()).collect();
        match fields.len() <= MOST && names.len() == fields.len() {
            true => Ok(Self(fields)),
            false => Err(Rejected::Malformed),
        }
    }

    /// The value of a field with exactly this name.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The same fields with other values.
    pub(super) fn map(&self, change: impl Fn(&str) -> String) -> Self {
        let changed = self.0.iter().map(|(name, value)| (name.clone(), change(value)));
        Self(changed.collect())
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    pub(super) fn push(&mut self, name: &str, value: String) {
        self.0.push((name.to_owned(), value));
    }
}

impl FromIterator<(String, String)> for Fields {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(fields: I) -> Self {
        Self(fields.into_iter().collect())
    }
}

fn decode(text: &str) -> Result<String, Rejected> {
    let text = text.replace('+', " ");
    let decoded = percent_decode_str(&text).decode_utf8();
    decoded.map(Into::into).map_err(|_| Rejected::Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_as_it_was_sent() {
        let fields =
            Fields::read(b"oid=1&BillToName=Atlas+%26+Fils&EXTRA.CARDBRAND=VISA&empty=&bare&cavv=a%2Bb%3D").unwrap();
        for (name, value) in [
            ("oid", Some("1")),
            ("BillToName", Some("Atlas & Fils")),
            ("EXTRA.CARDBRAND", Some("VISA")),
            ("empty", Some("")),
            ("bare", Some("")),
            ("cavv", Some("a+b=")),
            ("OID", None),
            ("EXTRA_CARDBRAND", None),
        ] {
            assert_eq!(fields.get(name), value, "{name}");
        }
    }

    #[test]
    fn a_name_is_there_once() {
        for body in [
            &b"amount=1.00&amount=2.00"[..],
            b"amount=1.00&Amount=1.00",
            b"hash=1&HASH=2",
            b"amount=1&am%6Funt=1",
            b"oid=%ff",
            b"oid=\xff",
        ] {
            assert_eq!(Fields::read(body), Err(Rejected::Malformed), "{body:?}");
        }
        let many: String = (0..=MOST).map(|n| format!("n{n}=&")).collect();
        assert_eq!(Fields::read(many.as_bytes()), Err(Rejected::Malformed));
    }
}
