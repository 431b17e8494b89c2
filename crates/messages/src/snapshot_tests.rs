//! Every text in every language, to be read. `what_people_typed` shows the longest and the most hostile parameters.

use crate::{Notification, export::Column, notification::Reader, payment_page, payment_title, problem};
use domain::{
    Invalid,
    alert::{AlertLevel, Percentage},
    block::BlockReason,
    dispute::DisputeNews,
    ids::{AgreementId, CampaignId, DepositId, InfluencerId, LeadId, PaymentId, PayoutId},
    lead::RejectionReason,
    locale::Locale,
    quality::PoorQuality,
    text::Note,
};
use std::fmt::Write;
use uuid::Uuid;

const LOCALES: [Locale; 3] = [Locale::Fr, Locale::Ar, Locale::En];

/// What people are called in a sample.
struct Names {
    merchant: String,
    influencer: String,
    campaign: String,
    customer: String,
    words: Note,
}

impl Names {
    fn usual() -> Self {
        Self {
            merchant: "Clinique Atlas".to_owned(),
            influencer: "Salma Berrada".to_owned(),
            campaign: "Rentrée 2026".to_owned(),
            customer: "أحمد بناني".to_owned(),
            words: Note::parse("Déjà client chez nous.").unwrap(),
        }
    }

    /// As long as a name may be.
    fn longest() -> Self {
        let name = |word: &str| word.repeat(255).chars().take(255).collect::<String>();
        Self {
            merchant: name("Clinique "),
            influencer: name("سلمى "),
            campaign: name("Rentrée "),
            customer: name("Ahmed "),
            words: Note::parse(&"déjà client ".repeat(41)).unwrap(),
        }
    }

    /// Overrides of direction, ends of isolates, parameters, markup.
    fn hostile() -> Self {
        Self {
            merchant: "\u{202e}ecilA\u{2069}\u{2069}".to_owned(),
            influencer: "{ $merchant } { LEN(\"x\") }".to_owned(),
            campaign: "<b onclick=\"x()\">&amp;</b>\n.title = other".to_owned(),
            customer: "\u{2067}أحمد\u{202d} 0612".to_owned(),
            words: Note::parse("\u{202b}*[other] { $share }...").unwrap(),
        }
    }

    /// One notification of each kind and form.
    fn notifications(&self) -> Vec<Notification> {
        let leads = [1, 2, 3, 11, 100, 103, 1_234_567];
        let new = leads.map(|leads| self.new_leads(leads));
        let stops = [Reader::Merchant, Reader::Influencer].map(|reader| self.stops(reader));
        new.into_iter()
            .chain(self.decisions())
            .chain(self.payments())
            .chain(self.disputes())
            .chain(stops.into_iter().flatten())
            .chain(self.payouts())
            .chain(self.agreements())
            .chain(self.alerts())
            .collect()
    }

    fn payouts(&self) -> [Notification; 8] {
        let (payout_id, influencer_id) = (PayoutId::from_uuid(Uuid::nil()), InfluencerId::from_uuid(Uuid::nil()));
        let amount = "1234.5".parse().unwrap();
        let words = || self.words.to_string();
        let requested = |reader| Notification::PayoutRequested {
            payout_id,
            reader,
            amount,
            influencer: self.influencer.clone(),
        };
        [
            requested(Reader::Admin),
            requested(Reader::Influencer),
            Notification::PayoutApproved { payout_id, amount },
            Notification::PayoutPaid {
                payout_id,
                amount,
                reference: self.merchant.clone(),
            },
            Notification::PayoutRejected {
                payout_id,
                amount,
                reason: words(),
            },
            Notification::PayoutReturned {
                payout_id,
                amount,
                reason: words(),
            },
            Notification::PayoutAccountChanged {
                influencer_id,
                holder: self.customer.clone(),
            },
            Notification::PayoutAccountMissing { influencer_id, amount },
        ]
    }

    fn alerts(&self) -> Vec<Notification> {
        let (deposit_id, campaign_id) = (DepositId::from_uuid(Uuid::nil()), CampaignId::from_uuid(Uuid::nil()));
        let level = |&alert_level| Notification::DepositLevel {
            deposit_id,
            alert_level,
            left: "1234.5".parse().unwrap(),
            percentage: Percentage(1_975),
            campaign_id: (alert_level == AlertLevel::Warning).then_some(campaign_id),
            campaign: self.campaign.clone(),
        };
        let threshold = |campaign_id| Notification::DepositThreshold {
            deposit_id,
            threshold: "500".parse().unwrap(),
            left: "420".parse().unwrap(),
            percentage: Percentage(420),
            campaign_id,
            campaign: self.campaign.clone(),
        };
        let mut alerts: Vec<_> = AlertLevel::ALL[1..].iter().map(level).collect();
        alerts.extend([None, Some(campaign_id)].map(threshold));
        for reader in [Reader::Merchant, Reader::Influencer] {
            let (merchant, campaign) = (self.merchant.clone(), self.campaign.clone());
            alerts.push(Notification::CampaignPaused {
                campaign_id,
                deposit_id,
                reader,
                merchant: merchant.clone(),
                campaign: campaign.clone(),
            });
            alerts.push(Notification::CampaignResumed {
                campaign_id,
                reader,
                merchant,
                campaign,
            });
        }
        alerts.extend([1, 2, 3, 11, 100].map(|leads| Notification::LeadMissed {
            campaign_id,
            leads,
            campaign: self.campaign.clone(),
        }));
        alerts.extend([1, 2, 3, 11, 100].map(|leads| Notification::LeadExpiring {
            first_lead_id: LeadId::from_uuid(Uuid::nil()),
            leads,
            campaign: self.campaign.clone(),
        }));
        alerts.push(Notification::ReportDaily {
            day: serde_json::from_str("\"2026-11-23\"").unwrap(),
            created: 1_234,
            validated: 3,
            rejected: 0,
            low: 1,
            revenue: "1234.5".parse().unwrap(),
        });
        alerts
    }

    fn new_leads(&self, leads: u64) -> Notification {
        Notification::LeadNew {
            campaign_id: CampaignId::from_uuid(Uuid::nil()),
            first_lead_id: LeadId::from_uuid(Uuid::nil()),
            leads,
            campaign: self.campaign.clone(),
            influencer: self.influencer.clone(),
        }
    }

    fn decisions(&self) -> Vec<Notification> {
        let (lead_id, campaign_id) = (LeadId::from_uuid(Uuid::nil()), CampaignId::from_uuid(Uuid::nil()));
        let names = || (self.merchant.clone(), self.campaign.clone(), self.customer.clone());
        let reasons = [RejectionReason::Duplicate, RejectionReason::Other(self.words.clone())];
        let (merchant, campaign, customer) = names();
        let share = "1234.5".parse().unwrap();
        let mut decisions = vec![Notification::LeadValidated {
            lead_id,
            campaign_id,
            merchant,
            campaign,
            customer,
            share,
        }];
        decisions.extend(reasons.map(|rejection_reason| {
            let (merchant, campaign, customer) = names();
            Notification::LeadRejected {
                lead_id,
                campaign_id,
                merchant,
                campaign,
                customer,
                rejection_reason,
            }
        }));
        let (merchant, campaign, customer) = names();
        decisions.push(Notification::LeadExpired {
            lead_id,
            campaign_id,
            merchant,
            campaign,
            customer,
        });
        decisions
    }

    fn payments(&self) -> [Notification; 4] {
        let (payment_id, deposit_id) = (PaymentId::from_uuid(Uuid::nil()), DepositId::from_uuid(Uuid::nil()));
        let amount = "2000".parse().unwrap();
        let of_all = (None, String::new());
        let of_one = (Some(CampaignId::from_uuid(Uuid::nil())), self.campaign.clone());
        let confirmed = |(campaign_id, campaign)| Notification::PaymentConfirmed {
            payment_id,
            deposit_id,
            amount,
            campaign_id,
            campaign,
        };
        let failed = |(campaign_id, campaign)| Notification::PaymentFailed {
            payment_id,
            deposit_id,
            amount,
            campaign_id,
            campaign,
        };
        [
            confirmed(of_all.clone()),
            confirmed(of_one.clone()),
            failed(of_all),
            failed(of_one),
        ]
    }

    fn agreements(&self) -> Vec<Notification> {
        let (agreement_id, influencer_id) = (
            AgreementId::from_uuid(Uuid::nil()),
            InfluencerId::from_uuid(Uuid::nil()),
        );
        let names = || (self.merchant.clone(), self.influencer.clone());
        let proposed = |campaign_id| Notification::AgreementProposed {
            agreement_id,
            campaign_id,
            merchant: self.merchant.clone(),
            campaign: self.campaign.clone(),
        };
        let signed = Notification::AgreementSigned {
            agreement_id,
            influencer_id,
            influencer: self.influencer.clone(),
        };
        let changed = [Reader::Merchant, Reader::Influencer].map(|reader| {
            let ((merchant, influencer), suspended) = (names(), names());
            let resumed = names();
            [
                Notification::AgreementTerminated {
                    agreement_id,
                    influencer_id,
                    reader,
                    merchant,
                    influencer,
                },
                Notification::AgreementSuspended {
                    agreement_id,
                    influencer_id,
                    campaign_id: None,
                    reason: BlockReason::Hand(None),
                    reader,
                    merchant: suspended.0,
                    influencer: suspended.1,
                },
                Notification::AgreementResumed {
                    agreement_id,
                    influencer_id,
                    reader,
                    merchant: resumed.0,
                    influencer: resumed.1,
                },
            ]
        });
        let campaign = CampaignId::from_uuid(Uuid::nil());
        let before = [proposed(None), proposed(Some(campaign)), signed];
        before.into_iter().chain(changed.into_iter().flatten()).collect()
    }

    fn disputes(&self) -> Vec<Notification> {
        let disputed = |news, reader, campaign: Option<&str>| Notification::PaymentDisputed {
            payment_id: PaymentId::from_uuid(Uuid::nil()),
            deposit_id: DepositId::from_uuid(Uuid::nil()),
            news,
            reader,
            amount: "2000".parse().unwrap(),
            moved: "1500.5".parse().unwrap(),
            owed: "499.5".parse().unwrap(),
            merchant: self.merchant.clone(),
            campaign_id: campaign.map(|_| CampaignId::from_uuid(Uuid::nil())),
            campaign: campaign.unwrap_or_default().to_owned(),
        };
        let all = DisputeNews::ALL.iter().flat_map(|news| {
            [
                disputed(*news, Reader::Admin, None),
                disputed(*news, Reader::Merchant, None),
                disputed(*news, Reader::Merchant, Some(&self.campaign)),
            ]
        });
        all.collect()
    }

    fn stops(&self, reader: Reader) -> [Notification; 5] {
        let (influencer_id, campaign_id) = (InfluencerId::from_uuid(Uuid::nil()), CampaignId::from_uuid(Uuid::nil()));
        let suspended = Notification::AgreementSuspended {
            agreement_id: AgreementId::from_uuid(Uuid::nil()),
            influencer_id,
            campaign_id: Some(campaign_id),
            reason: BlockReason::Quality(PoorQuality::LowScores),
            reader,
            merchant: self.merchant.clone(),
            influencer: self.influencer.clone(),
        };
        let blocked = Notification::InfluencerBlocked {
            influencer_id,
            campaign_id: Some(campaign_id),
            reason: BlockReason::Quality(PoorQuality::Rejections),
            reader,
            merchant: self.merchant.clone(),
            influencer: self.influencer.clone(),
            campaign: self.campaign.clone(),
        };
        let blocked_everywhere = Notification::InfluencerBlocked {
            influencer_id,
            campaign_id: None,
            reason: BlockReason::Hand(Some(self.words.clone())),
            reader,
            merchant: self.merchant.clone(),
            influencer: self.influencer.clone(),
            campaign: String::new(),
        };
        let unblocked = |campaign_id| Notification::InfluencerUnblocked {
            influencer_id,
            campaign_id,
            reader,
            merchant: self.merchant.clone(),
            influencer: self.influencer.clone(),
            campaign: self.campaign.clone(),
        };
        [
            suspended,
            blocked,
            blocked_everywhere,
            unblocked(Some(campaign_id)),
            unblocked(None),
        ]
    }
}

fn notifications(names: &Names) -> String {
    let mut text = String::new();
    for locale in LOCALES {
        writeln!(text, "\n== {}", locale.name()).unwrap();
        for one in names.notifications() {
            let (title, message) = (one.title(locale), one.message(locale));
            writeln!(
                text,
                "{}\n    {}\n    {}",
                one.kind(),
                visible(&title),
                visible(&message)
            )
            .unwrap();
        }
    }
    text
}

/// Characters that cannot be seen, as their escapes.
fn visible(text: &str) -> String {
    let hidden = |c: char| matches!(c, '\u{a0}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let show = |c: char| {
        if hidden(c) {
            c.escape_unicode().to_string()
        } else {
            c.to_string()
        }
    };
    text.chars().map(show).collect()
}

#[test]
fn notifications_in_every_language() {
    insta::assert_snapshot!("notifications", notifications(&Names::usual()));
}

#[test]
fn what_people_typed() {
    insta::assert_snapshot!("notifications_longest", notifications(&Names::longest()));
    insta::assert_snapshot!("notifications_hostile", notifications(&Names::hostile()));
}

#[test]
fn nothing_that_people_typed_leaves_its_isolate() {
    for one in Names::hostile().notifications() {
        for locale in LOCALES {
            for text in [one.title(locale), one.message(locale)] {
                let depth = text.chars().try_fold(0_u8, |depth, c| match c {
                    '\u{2068}' => Some(depth + 1),
                    '\u{2069}' => depth.checked_sub(1),
                    '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}' => None,
                    _ => Some(depth),
                });
                assert_eq!(depth, Some(0), "{}", visible(&text));
            }
        }
    }
}

#[test]
fn a_notification_is_read_again_from_its_parts() {
    for names in [Names::usual(), Names::longest(), Names::hostile()] {
        for one in names.notifications() {
            let read = Notification::from_parts(one.kind().name(), one.parameters()).unwrap();
            assert_eq!(read, one);
            assert!(!one.facts().to_string().contains("Salma"), "no names among the facts");
        }
    }
    assert!(Notification::from_parts("lead_new", serde_json::json!({})).is_err());
    assert!(Notification::from_parts("lead_eaten", serde_json::json!({})).is_err());
}

#[test]
fn problems_in_every_language() {
    let mut text = String::new();
    for code in problem::Code::all() {
        writeln!(text, "{}", code.name()).unwrap();
        for locale in LOCALES {
            let (title, detail) = (code.title(locale), code.detail(locale));
            writeln!(text, "    {} {title}: {detail}", locale.name()).unwrap();
        }
    }
    for &why in Invalid::ALL {
        writeln!(text, "{why}").unwrap();
        for locale in LOCALES {
            writeln!(text, "    {} {}", locale.name(), visible(&problem::field(why, locale))).unwrap();
        }
    }
    insta::assert_snapshot!("problems", text);
}

#[test]
fn labels_in_every_language() {
    let mut text = String::new();
    for column in Column::ALL {
        let names = LOCALES.map(|locale| column.text(locale));
        writeln!(text, "{}: {}", column.id(), names.join(" / ")).unwrap();
    }
    for one in payment_page::Text::ALL {
        let words = LOCALES.map(|locale| one.text(locale));
        writeln!(text, "{}: {}", one.id(), words.join(" / ")).unwrap();
    }
    for one in payment_title::Title::ALL {
        let words = LOCALES.map(|locale| one.text(locale));
        writeln!(text, "{}: {}", one.id(), words.join(" / ")).unwrap();
    }
    insta::assert_snapshot!("labels", text);
}
