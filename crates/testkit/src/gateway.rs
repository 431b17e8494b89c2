//! A gateway of cards as the Centre monétique interbancaire describes its own. It shares nothing with what it tests: the
//! hash is made here once more, from the description.

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha512};
use std::collections::BTreeMap;

/// A gateway with a key that it shares with a shop.
#[derive(Debug, Clone, Copy)]
pub struct Gateway {
    pub client_id: &'static str,
    pub store_key: &'static str,
}

/// What a card comes to, as the gateway says it: further fields of a callback.
pub type Outcome<'a> = &'a [(&'a str, &'a str)];

/// Names and values.
pub type Fields = Vec<(String, String)>;

impl Gateway {
    /// The form that a browser posts from a page.
    ///
    /// # Panics
    /// The page has none, or its hash is not that of the gateway.
    pub fn posted(self, page: &str) -> Fields {
        let (_, form) = page.split_once("<form ").expect("a form");
        let (form, _) = form.split_once("</form>").expect("its end");
        let inputs = form.split("<input type=\"hidden\" name=\"").skip(1);
        let fields: Fields = inputs
            .map(|input| {
                let (name, rest) = input.split_once("\" value=\"").expect("a value");
                let (value, _) = rest.split_once('"').expect("its end");
                (read(name), read(value))
            })
            .collect();
        let hash = fields.iter().find(|(name, _)| name == "HASH").expect("a hash");
        assert_eq!(hash.1, self.hash(&fields), "{fields:?}");
        fields
    }

    /// What it posts to the shop about a card: what it was sent, and the outcome.
    pub fn callback(self, posted: &Fields, outcome: Outcome<'_>) -> String {
        let mut fields = posted.clone();
        fields.retain(|(name, _)| name != "HASH" && !outcome.iter().any(|(changed, _)| changed == name));
        fields.extend(
            outcome
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        let hash = self.hash(&fields);
        fields.push(("HASH".to_owned(), hash));
        let fields = fields
            .iter()
            .map(|(name, value)| format!("{}={}", escaped(name), escaped(value)));
        fields.collect::<Vec<_>>().join("&")
    }

    /// A card that is accepted.
    pub fn accepts(self, posted: &Fields, transaction: &str) -> String {
        let approved = [
            ("Response", "Approved"),
            ("ProcReturnCode", "00"),
            ("AuthCode", "123456"),
        ];
        let card = [
            ("maskedCreditCard", "5453 01** **** 6100"),
            ("pan", "5191630100004896"),
            ("EXTRA.CARDBRAND", "VISA"),
        ];
        let outcome: Vec<_> = approved
            .into_iter()
            .chain(card)
            .chain([("TransId", transaction)])
            .collect();
        self.callback(posted, &outcome)
    }

    /// A card that is declined.
    pub fn declines(self, posted: &Fields) -> String {
        let declined = [("Response", "Declined"), ("ProcReturnCode", "51"), ("AuthCode", "")];
        let why = [("ErrMsg", "Provision insuffisante"), ("TransId", "26327DECLINED1")];
        self.callback(posted, &declined.into_iter().chain(why).collect::<Vec<_>>())
    }

    fn hash(self, fields: &Fields) -> String {
        let by_name: BTreeMap<String, &str> = fields
            .iter()
            .map(|(name, value)| (name.to_lowercase(), value.as_str()))
            .filter(|(name, _)| name != "hash" && name != "encoding")
            .collect();
        let values = by_name.values().copied().chain([self.store_key]);
        let values = values.map(|value| value.replace('\\', "\\\\").replace('|', "\\|"));
        STANDARD.encode(Sha512::digest(values.collect::<Vec<_>>().join("|")))
    }
}

fn read(html: &str) -> String {
    let characters = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    characters.iter().fold(html.to_owned(), |text, (entity, character)| {
        text.replace(entity, character)
    })
}

fn escaped(value: &str) -> String {
    let escape = |byte: u8| match byte {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
        b' ' => "+".to_owned(),
        _ => format!("%{byte:02X}"),
    };
    value.bytes().map(escape).collect()
}
