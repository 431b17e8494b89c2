//! A user as they see themselves, and what signing in gives them.

use super::legal::Legal;
use crate::names;
use app::accounts::{Profile, SignedIn, UserRecord, access};
use domain::{Role, actor::InfluencerKind, ids::InfluencerId};
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Somebody who signs in, with what they act for.
#[derive(Debug, Serialize, ToSchema)]
pub struct User {
    id: Uuid,
    email: String,
    role: names::Role,
    display_name: String,
    /// In E.164.
    phone: Option<String>,
    /// fr, ar or en.
    locale: names::Locale,
    #[schema(value_type = String, format = DateTime)]
    created_at: Timestamp,
    /// The business of a merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    merchant: Option<MerchantProfile>,
    /// The profile of somebody who brings leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    influencer: Option<InfluencerProfile>,
}

/// A business.
#[derive(Debug, Serialize, ToSchema)]
pub struct MerchantProfile {
    id: Uuid,
    company_name: String,
    /// Who it is to the authorities, as documents say it.
    legal: Legal,
}

/// Somebody who brings leads.
#[derive(Debug, Serialize, ToSchema)]
pub struct InfluencerProfile {
    id: Uuid,
    /// influencer or commercial.
    kind: names::InfluencerKind,
    display_name: String,
}

/// What signing in, and staying signed in, gives.
#[derive(Debug, Serialize, ToSchema)]
pub struct Session {
    success: bool,
    /// Sent as `Authorization: Bearer …`.
    access_token: String,
    /// Always Bearer.
    token_type: &'static str,
    /// Seconds.
    expires_in: i64,
    /// Exchanged once at `/api/auth/refresh`; browsers have it in a cookie instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
    user: User,
}

impl Session {
    /// Shows a session; its refresh token only to clients that keep it themselves.
    pub fn new(signed_in: SignedIn, shows_refresh_token: bool) -> Self {
        Self {
            success: true,
            access_token: signed_in.access_token().to_owned(),
            token_type: "Bearer",
            expires_in: access::LIFETIME_SECONDS,
            refresh_token: shows_refresh_token.then(|| signed_in.refresh_token.expose().to_owned()),
            user: signed_in.user.into(),
        }
    }
}

impl From<UserRecord> for User {
    fn from(user: UserRecord) -> Self {
        let influencer = |id: InfluencerId, kind: InfluencerKind, display_name| {
            Some(InfluencerProfile {
                id: id.uuid(),
                kind: kind.into(),
                display_name,
            })
        };
        let (role, merchant, influencer) = match user.profile {
            Profile::Admin => (Role::Admin, None, None),
            Profile::Merchant(id, company_name) => (
                Role::Merchant,
                Some(MerchantProfile {
                    id: id.uuid(),
                    company_name,
                    legal: user.identity.into(),
                }),
                None,
            ),
            Profile::Influencer(id, name) => (Role::Influencer, None, influencer(id, InfluencerKind::Influencer, name)),
            Profile::Commercial(id, name) => (Role::Commercial, None, influencer(id, InfluencerKind::Commercial, name)),
        };
        Self {
            id: user.id.uuid(),
            email: user.email,
            role: role.into(),
            display_name: user.display_name,
            phone: user.phone,
            locale: user.locale.into(),
            created_at: user.created_at,
            merchant,
            influencer,
        }
    }
}
