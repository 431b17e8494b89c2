//! The columns of an export, in their order.

use crate::{amount::Amount, leads::view::Lead};
use domain::{clock::casablanca, locale::Locale};
use jiff::Timestamp;

/// A column: the name of the field in the API, what it is called in each language, and what it says of a lead.
pub(super) struct Column {
    pub(super) name: &'static str,
    fr: &'static str,
    ar: &'static str,
    en: &'static str,
    pub(super) cell: fn(&Lead) -> String,
}

/// The column that those who bring leads do not see.
pub(super) const PLATFORM_COMMISSION: &str = "platform_commission";

impl Column {
    pub(super) const fn title(&self, locale: Locale) -> &'static str {
        match locale {
            Locale::Fr => self.fr,
            Locale::Ar => self.ar,
            Locale::En => self.en,
        }
    }
}

macro_rules! columns {
    ($($name:literal, $fr:literal, $ar:literal, $en:literal, $cell:expr;)+) => {
        &[$(Column { name: $name, fr: $fr, ar: $ar, en: $en, cell: $cell }),+]
    };
}

/// Every column.
#[rustfmt::skip]
pub(super) const COLUMNS: &[Column] = columns! {
    "id", "Référence", "المرجع", "Reference", |lead| lead.id.to_string();
    "created_at", "Créé le", "تاريخ الإنشاء", "Created", |lead| time(lead.created_at);
    "status", "Statut", "الحالة", "Status", |lead| lead.status.to_owned();
    "merchant_name", "Marchand", "التاجر", "Merchant", |lead| lead.merchant_name.clone();
    "campaign_name", "Campagne", "الحملة", "Campaign", |lead| lead.campaign_name.clone();
    "influencer_name", "Influenceur", "المؤثر", "Influencer", |lead| lead.influencer_name.clone();
    "source", "Source", "المصدر", "Source", |lead| lead.source.to_owned();
    "customer_name", "Client", "الزبون", "Customer", |lead| lead.customer_name.clone();
    "customer_email", "E-mail", "البريد الإلكتروني", "E-mail", |lead| text(&lead.customer_email);
    "customer_phone", "Téléphone", "الهاتف", "Telephone", |lead| text(&lead.customer_phone);
    "customer_company", "Société", "الشركة", "Company", |lead| text(&lead.customer_company);
    "customer_notes", "Notes", "ملاحظات", "Notes", |lead| text(&lead.customer_notes);
    "estimated_value", "Valeur estimée (MAD)", "القيمة المقدرة (درهم)", "Estimated value (MAD)", |lead| money(Some(lead.estimated_value));
    "commission_amount", "Commission (MAD)", "العمولة (درهم)", "Commission (MAD)", |lead| money(Some(lead.commission_amount));
    "commission_type", "Type de commission", "نوع العمولة", "Commission type", |lead| lead.commission_type.to_owned();
    "rate_applied", "Taux (%)", "النسبة (%)", "Rate (%)", |lead| lead.rate_applied.map_or_else(String::new, |rate| rate.0.to_string());
    "influencer_percentage", "Part de l’influenceur (%)", "حصة المؤثر (%)", "Influencer share (%)", |lead| lead.influencer_percentage.0.to_string();
    "influencer_commission", "Part de l’influenceur (MAD)", "حصة المؤثر (درهم)", "Influencer share (MAD)", |lead| money(Some(lead.influencer_commission));
    "platform_commission", "Part de la plateforme (MAD)", "حصة المنصة (درهم)", "Platform share (MAD)", |lead| money(lead.platform_commission);
    "quality_score", "Note de qualité", "درجة الجودة", "Quality score", |lead| lead.quality_score.map_or_else(String::new, |score| score.to_string());
    "feedback", "Commentaire", "تعليق", "Feedback", |lead| text(&lead.feedback);
    "rejection_reason", "Motif de rejet", "سبب الرفض", "Rejection reason", |lead| lead.rejection_reason.unwrap_or_default().to_owned();
    "rejection_details", "Détails du rejet", "تفاصيل الرفض", "Rejection details", |lead| text(&lead.rejection_details);
    "lost_reason", "Motif de perte", "سبب الفقدان", "Reason lost", |lead| text(&lead.lost_reason);
    "conversion_value", "Montant de la vente (MAD)", "مبلغ البيع (درهم)", "Sale (MAD)", |lead| money(lead.conversion_value);
    "expires_at", "Expire le", "ينتهي في", "Expires", |lead| time(lead.expires_at);
    "decided_at", "Décidé le", "تاريخ القرار", "Decided", |lead| lead.decided_at.map_or_else(String::new, time);
    "closed_at", "Clos le", "تاريخ الإغلاق", "Closed", |lead| lead.closed_at.map_or_else(String::new, time);
};

fn text(text: &Option<String>) -> String {
    text.clone().unwrap_or_default()
}

fn money(amount: Option<Amount>) -> String {
    amount.map_or_else(String::new, |amount| amount.0.to_string())
}

/// `2026-11-23T10:00:00+01:00`
fn time(at: Timestamp) -> String {
    at.to_zoned(casablanca()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}
