//! The tax of an amount, on whatever document.

use crate::{
    figures,
    page::{Fact, Sheet},
    vat::{self, Vat, VatPoint},
};
use domain::Money;

/// What an amount in words ends with.
pub(crate) const fn suffix(vat: Vat) -> &'static str {
    match vat.point {
        VatPoint::TopUp => " TTC",
        VatPoint::Consumption => "",
    }
}

/// Takes the tax of an amount apart, or says why there is none.
pub(crate) fn put(sheet: &mut Sheet, vat: Vat, amount: Money, why_none: &str) {
    match vat.point {
        VatPoint::TopUp => {
            let parts = vat::parts(amount, vat.rate);
            let rate = figures::percent(vat.rate);
            sheet.facts(
                "TVA",
                &[
                    Fact::Figure("Montant HT".to_owned(), figures::amount(parts.net)),
                    Fact::Figure(format!("TVA {rate}"), figures::amount(parts.tax)),
                    Fact::Sum("Montant TTC".to_owned(), figures::amount(amount)),
                ],
            );
        }
        VatPoint::Consumption => {
            sheet.heading("TVA");
            sheet.note(why_none);
            sheet.gap();
        }
    }
}
