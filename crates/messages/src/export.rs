//! The columns of the export of leads.

use crate::catalogue::{Catalogue, catalogue, texts};

pub(crate) static COLUMNS: Catalogue = catalogue!("export.ftl");

texts! { COLUMNS:
    /// A column; its id is the field's name in the API.
    Column {
        Id = "id",
        CreatedAt = "created_at",
        Status = "status",
        MerchantName = "merchant_name",
        CampaignName = "campaign_name",
        InfluencerName = "influencer_name",
        Source = "source",
        CustomerName = "customer_name",
        CustomerEmail = "customer_email",
        CustomerPhone = "customer_phone",
        CustomerCompany = "customer_company",
        CustomerNotes = "customer_notes",
        EstimatedValue = "estimated_value",
        CommissionAmount = "commission_amount",
        CommissionType = "commission_type",
        RateApplied = "rate_applied",
        InfluencerPercentage = "influencer_percentage",
        InfluencerCommission = "influencer_commission",
        PlatformCommission = "platform_commission",
        QualityScore = "quality_score",
        Feedback = "feedback",
        RejectionReason = "rejection_reason",
        RejectionDetails = "rejection_details",
        LostReason = "lost_reason",
        ConversionValue = "conversion_value",
        ExpiresAt = "expires_at",
        DecidedAt = "decided_at",
        ClosedAt = "closed_at",
    }
}
