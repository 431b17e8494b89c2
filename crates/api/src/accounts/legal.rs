//! Who a business is to the authorities, over HTTP.

use crate::fields::Fields;
use domain::{
    Invalid,
    identity::{Ice, Identity, IdentityChange, RegisterNumber},
    text::{Text, is_blank},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Who a business is to the authorities; null: not known.
#[derive(Debug, Serialize, ToSchema)]
pub struct Legal {
    /// Raison sociale, where it is another than the name it trades under.
    legal_name: Option<String>,
    /// SARL, SA, auto-entrepreneur; with the capital.
    legal_form: Option<String>,
    /// Street, number and postal code.
    address: Option<String>,
    /// The city of that address.
    city: Option<String>,
    /// Identifiant commun de l'entreprise: 15 digits.
    ice: Option<String>,
    /// Whether the control digits of the ICE fit; if not, it was probably mistyped. It is printed all the same.
    ice_fits: Option<bool>,
    /// Identifiant fiscal (IF).
    tax_id: Option<String>,
    /// Number in the registre de commerce (RC).
    rc: Option<String>,
    /// The city of the court that keeps that register.
    rc_city: Option<String>,
    /// Taxe professionnelle (TP).
    tp: Option<String>,
    /// Caisse nationale de sécurité sociale (CNSS).
    cnss: Option<String>,
}

/// What a merchant changes of it: what is absent stays, an empty text takes it away.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateLegal {
    /// Raison sociale: 2 to 255 characters.
    legal_name: Option<String>,
    /// At most 100 characters.
    legal_form: Option<String>,
    /// Street, number and postal code: at most 255 characters.
    address: Option<String>,
    /// At most 80 characters.
    city: Option<String>,
    /// Identifiant commun de l'entreprise: 15 digits; blanks between them do not count.
    ice: Option<String>,
    /// Identifiant fiscal (IF): at most 20 digits.
    tax_id: Option<String>,
    /// Number in the registre de commerce (RC): at most 30 characters.
    rc: Option<String>,
    /// The city of the court that keeps that register: at most 80 characters.
    rc_city: Option<String>,
    /// Taxe professionnelle (TP): at most 20 digits.
    tp: Option<String>,
    /// Caisse nationale de sécurité sociale (CNSS): at most 20 digits.
    cnss: Option<String>,
}

impl UpdateLegal {
    /// Reads every field, and notes the wrong ones.
    pub fn parse(&self, fields: &mut Fields) -> IdentityChange {
        IdentityChange {
            legal_name: change(fields, "legal.legal_name", self.legal_name.as_deref(), Text::parse),
            legal_form: change(fields, "legal.legal_form", self.legal_form.as_deref(), Text::parse),
            address: change(fields, "legal.address", self.address.as_deref(), Text::parse),
            city: change(fields, "legal.city", self.city.as_deref(), Text::parse),
            ice: change(fields, "legal.ice", self.ice.as_deref(), Ice::parse),
            tax_id: change(fields, "legal.tax_id", self.tax_id.as_deref(), RegisterNumber::parse),
            rc: change(fields, "legal.rc", self.rc.as_deref(), Text::parse),
            rc_city: change(fields, "legal.rc_city", self.rc_city.as_deref(), Text::parse),
            tp: change(fields, "legal.tp", self.tp.as_deref(), RegisterNumber::parse),
            cnss: change(fields, "legal.cnss", self.cnss.as_deref(), RegisterNumber::parse),
        }
    }
}

/// A new value, none any more, or no change.
fn change<T>(
    fields: &mut Fields,
    field: &str,
    text: Option<&str>,
    parse: impl FnOnce(&str) -> Result<T, Invalid>,
) -> Option<Option<T>> {
    match text? {
        text if is_blank(text) => Some(None),
        text => fields.parse(field, parse(text)).map(Some),
    }
}

impl From<Identity> for Legal {
    fn from(identity: Identity) -> Self {
        let ice_fits = identity.ice.as_ref().map(Ice::fits);
        Self {
            legal_name: identity.legal_name.map(Text::into_string),
            legal_form: identity.legal_form.map(Text::into_string),
            address: identity.address.map(Text::into_string),
            city: identity.city.map(Text::into_string),
            ice: identity.ice.map(String::from),
            ice_fits,
            tax_id: identity.tax_id.map(String::from),
            rc: identity.rc.map(Text::into_string),
            rc_city: identity.rc_city.map(Text::into_string),
            tp: identity.tp.map(String::from),
            cnss: identity.cnss.map(String::from),
        }
    }
}
