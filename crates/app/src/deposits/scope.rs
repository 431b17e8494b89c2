//! For which merchant somebody asks.

use crate::Failure;
use domain::{Actor, Invalid, ids::MerchantId};

/// A merchant asks for themselves, whether they name themselves or nobody; an admin for whom they name, or for all.
///
/// # Errors
/// A merchant names another.
pub fn merchant(actor: Actor, named: Option<MerchantId>) -> Result<Option<MerchantId>, Failure> {
    match actor.merchant() {
        None => Ok(named),
        Some(own) if named.is_none_or(|named| named == own) => Ok(Some(own)),
        Some(_) => Err(Failure::Forbidden),
    }
}

/// Like [`merchant`], where it must be one.
///
/// # Errors
/// A merchant names another, or an admin nobody.
pub fn one_merchant(actor: Actor, named: Option<MerchantId>) -> Result<MerchantId, Failure> {
    merchant(actor, named)?.ok_or_else(|| Failure::field("merchant_id", Invalid::Required))
}
