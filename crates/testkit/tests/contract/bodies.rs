//! The longer right bodies of [`super::routes`].

pub const NEW_USER: &str = r#"{"email":"new$unique@example.ma","password":"correct horse battery","role":"merchant",
    "display_name":"Amine","company_name":"Optique Rif","phone":"+212612345678","locale":"fr"}"#;
pub const NEW_LEAD: &str = r#"{"campaign_id":"$campaign","customer_name":"Ahmed Bennani","customer_email":"ahmed@email.com",
    "customer_phone":"+212 6 12 34 56 78","customer_company":"TechCorp","estimated_value":1500.00,
    "source":"instagram","customer_notes":"Bonjour"$as_admin_influencer}"#;
pub const NEW_AGREEMENT: &str = r#"{"influencer_id":"$influencer","commission_percentage":25.00,"minimum_deposit":2000.00,
    "quality_threshold":7,"requires_validation":true,"auto_payment":false,"payment_delay_days":14$as_admin_merchant}"#;
pub const NEW_BLOCK: &str = r#"{"reason":"Ne répond plus"}"#;
pub const NEW_DEPOSIT: &str = r#"{"initial_amount":2000.00,"payment_method":"sandbox","alert_threshold":500.00,
    "auto_recharge":true,"auto_recharge_amount":1000.00$as_admin_merchant}"#;
pub const SETTINGS: &str = r#"{"campaign_type":"service_leads","lead_generation_enabled":true,
    "percentage_commission_rate":10.00,"fixed_commission_amount":80.00,"commission_threshold":800.00,
    "auto_stop_on_depletion":true,"requires_lead_validation":true,"validation_timeout_hours":72,
    "auto_validate_after_timeout":false,"minimum_quality_score":7,"max_rejected_leads":10,"max_pending_without_agreement":50,
    "notify_on_new_lead":true,
    "notify_on_low_balance":true,"notify_on_depletion":true}"#;
pub const DEPOSIT_SETTINGS: &str = r#"{"alert_threshold":600.00,"auto_recharge":true,"auto_recharge_amount":1000.00,
    "auto_recharge_trigger":500.00,"auto_recharge_monthly_cap":5000.00}"#;
pub const NEW_CAMPAIGN: &str =
    r#"{"name":"Bilan","description":"Tout compris","settings":{"commission_threshold":800.00}}"#;

pub const NEW_PAYOUT: &str = r#"{"amount":$earned,"rib":"011 519 0000012050005349 21","holder":"Salma Berrada"}"#;

/// Who asks, in the order of the columns of [`ROUTES`](super::routes::ROUTES).
pub const WHO: [&str; 7] = [
    "nobody",
    "another merchant",
    "another influencer",
    "another commercial",
    "the influencer",
    "the merchant",
    "an admin",
];
