//! Who runs this platform, as documents say it, and how they reckon its tax.

use super::layers::Layers;
use crate::Stop;
use domain::{
    Named, Rate,
    identity::{Ice, RegisterNumber},
    text::Text,
};
use receipts::{
    content::Company,
    vat::{Vat, VatPoint},
};
use serde_json::Value;

/// What documents say of the platform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Platform {
    company: Company,
    vat: Vat,
}

impl Platform {
    pub(super) fn from_layers(layers: &Layers) -> Result<Self, Stop> {
        Ok(Self {
            company: Company {
                name: layers.parse("LEADS_PLATFORM_NAME", line)?,
                legal_form: layers.optional("LEADS_PLATFORM_LEGAL_FORM", line)?,
                address: layers.optional("LEADS_PLATFORM_ADDRESS", line)?,
                city: layers.optional("LEADS_PLATFORM_CITY", line)?,
                ice: layers.optional("LEADS_PLATFORM_ICE", ice)?,
                tax_id: layers.optional("LEADS_PLATFORM_IF", number)?,
                rc: layers.optional("LEADS_PLATFORM_RC", line)?,
                rc_city: layers.optional("LEADS_PLATFORM_RC_CITY", line)?,
                tp: layers.optional("LEADS_PLATFORM_TP", number)?,
                cnss: layers.optional("LEADS_PLATFORM_CNSS", number)?,
                phone: layers.optional("LEADS_PLATFORM_PHONE", line)?,
                email: layers.optional("LEADS_PLATFORM_EMAIL", line)?,
            },
            vat: Vat {
                point: layers.parse("LEADS_VAT_POINT", vat_point)?,
                rate: layers.parse("LEADS_VAT_RATE", vat_rate)?,
            },
        })
    }

    /// As the database keeps it for the documents that it gives.
    pub fn as_json(&self) -> (Value, Value) {
        let json = (serde_json::to_value(&self.company), serde_json::to_value(self.vat));
        let (Ok(company), Ok(vat)) = json else {
            unreachable!("texts and numbers are JSON");
        };
        (company, vat)
    }

    /// What an invoice must say and nobody configured (CGI, article 145).
    pub fn missing(&self) -> Vec<&'static str> {
        let company = &self.company;
        [
            ("LEADS_PLATFORM_LEGAL_FORM", &company.legal_form),
            ("LEADS_PLATFORM_ADDRESS", &company.address),
            ("LEADS_PLATFORM_CITY", &company.city),
            ("LEADS_PLATFORM_ICE", &company.ice),
            ("LEADS_PLATFORM_IF", &company.tax_id),
            ("LEADS_PLATFORM_RC", &company.rc),
            ("LEADS_PLATFORM_RC_CITY", &company.rc_city),
            ("LEADS_PLATFORM_TP", &company.tp),
        ]
        .into_iter()
        .filter_map(|(name, value)| value.is_none().then_some(name))
        .collect()
    }

    /// Whether the control digits of the ICE fit, if there is one.
    pub fn ice_fits(&self) -> bool {
        let ice = self.company.ice.as_deref().map(Ice::parse);
        ice.is_none_or(|ice| ice.is_ok_and(|ice| ice.fits()))
    }
}

fn line(text: &str) -> Result<String, String> {
    let line = Text::<1, 255>::parse(text).map(Text::into_string);
    line.map_err(|_| "must be a text of 1 to 255 characters".to_owned())
}

fn number(text: &str) -> Result<String, String> {
    let number = RegisterNumber::parse(text).map(String::from);
    number.map_err(|_| "must be a number of 1 to 20 digits".to_owned())
}

fn ice(text: &str) -> Result<String, String> {
    Ice::parse(text)
        .map(String::from)
        .map_err(|_| "must be a number of 15 digits".to_owned())
}

fn vat_point(text: &str) -> Result<VatPoint, String> {
    VatPoint::from_name(text).ok_or_else(|| format!("must be {}", VatPoint::NAMES.join(" or ")))
}

fn vat_rate(text: &str) -> Result<Rate, String> {
    text.parse()
        .map_err(|_| "must be a percentage from 0.01 to 100".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{super::DEFAULT_FILE, *};

    fn platform(environment: &[(&str, &str)]) -> Result<Platform, String> {
        let lookup = |name: &str| {
            let found = environment.iter().find(|(key, _)| *key == name);
            Ok(found.map(|(_, value)| (*value).to_owned()))
        };
        let layers = Layers::new(DEFAULT_FILE, None, lookup);
        layers
            .and_then(|layers| Platform::from_layers(&layers))
            .map_err(|stop| stop.to_string())
    }

    #[test]
    fn by_default_documents_say_the_name_alone() {
        let platform = platform(&[]).unwrap();
        let (company, vat) = platform.as_json();
        assert_eq!(company["name"], "Leads");
        assert_eq!(vat, serde_json::json!({ "point": "consumption", "rate": 2000 }));
        assert_eq!(platform.missing().len(), 8);
        assert!(platform.ice_fits());
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (name, value, wrong) in [
            ("LEADS_PLATFORM_NAME", "", "LEADS_PLATFORM_NAME must be a text"),
            ("LEADS_PLATFORM_ICE", "12", "LEADS_PLATFORM_ICE must be a number of 15"),
            ("LEADS_PLATFORM_IF", "x", "LEADS_PLATFORM_IF must be a number of 1"),
            (
                "LEADS_VAT_POINT",
                "later",
                "LEADS_VAT_POINT must be topup or consumption",
            ),
            ("LEADS_VAT_RATE", "0", "LEADS_VAT_RATE must be a percentage"),
        ] {
            let found = platform(&[(name, value)]).unwrap_err();
            assert!(found.starts_with(wrong), "{found}");
        }
        let mistyped = platform(&[("LEADS_PLATFORM_ICE", "001561191000065")]).unwrap();
        assert!(!mistyped.ice_fits());
    }
}
