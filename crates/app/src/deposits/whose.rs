//! For whom somebody asks.

use crate::Failure;
use domain::{Actor, Invalid, ids::MerchantId};

/// A merchant asks for himself, whether he names himself or nobody; an admin for whom he names, or
/// for all.
///
/// # Errors
/// A merchant names another.
pub fn whose(actor: Actor, named: Option<MerchantId>) -> Result<Option<MerchantId>, Failure> {
    match actor.merchant() {
        None => Ok(named),
        Some(own) if named.is_none_or(|named| named == own) => Ok(Some(own)),
        Some(_) => Err(Failure::Forbidden),
    }
}

/// Like [`whose`], where it must be one merchant.
///
/// # Errors
/// A merchant names another, or an admin nobody.
pub fn of_one(actor: Actor, named: Option<MerchantId>) -> Result<MerchantId, Failure> {
    whose(actor, named)?.ok_or_else(|| Failure::field("merchant_id", Invalid::Required))
}
