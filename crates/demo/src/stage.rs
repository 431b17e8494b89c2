//! Everybody signs up, campaigns are made, and agreements are signed, before the first lead comes.

use crate::{
    DemoClock,
    cast::{ACCOUNTS, DemoAccount, MERCHANT_COUNT, MERCHANTS, PASSWORD, PEOPLE},
    introductions,
    market::{AGREEMENTS, Agreement, CAMPAIGNS, Campaign, Fate, Terms},
    payday::{AUTOMATIC, account as payee},
    plan::{Plan, rule},
};
use app::{
    App, Failure,
    accounts::{
        Password, UserChange, create_admin,
        register::{AccountKind, Register, register},
        update::update,
    },
    agreements, campaigns,
    influencers::introduce::introduce,
    payouts::set_account::set_account,
};
use domain::{
    Actor, Rate, Role,
    actor::InfluencerKind,
    agreement::AgreementTerms,
    campaign::{CampaignStatus, SettingsChange},
    contact::{Email, Phone},
    ids::{AgreementId, CampaignId, InfluencerId, MerchantId},
    locale::Locale,
    text::{Description, Name},
};
use jiff::SignedDuration;
use std::net::{IpAddr, Ipv4Addr};

/// What the story is played with; in the order in which it was planned.
pub(crate) struct Stage {
    pub(crate) admin: Actor,
    /// The admin who pays.
    pub(crate) finance: Actor,
    pub(crate) merchants: Vec<(Actor, MerchantId)>,
    pub(crate) people: Vec<(Actor, InfluencerId)>,
    pub(crate) campaigns: Vec<CampaignId>,
    pub(crate) agreements: Vec<AgreementId>,
}

/// Sets the stage on the first day.
pub(crate) async fn set(app: &App, clock: &DemoClock, plan: &Plan) -> Result<Stage, Failure> {
    clock.set(plan.start - SignedDuration::from_hours(24));
    let password = || Password::parse(PASSWORD).expect("long enough");
    let [admin, finance] = [0, 1].map(|which| admin(app, &ACCOUNTS[which], password()));
    let (admin, finance) = (admin.await?, finance.await?);
    let (mut merchants, mut people) = (Vec::new(), Vec::new());
    for (at, account) in ACCOUNTS.iter().enumerate().skip(MERCHANTS) {
        let minutes = i64::try_from(at * 17).unwrap_or(0);
        clock.set(plan.start - SignedDuration::from_hours(20) + SignedDuration::from_mins(minutes));
        let actor = register(app, sign_up(account, password())).await?.actor();
        merchants.extend(actor.merchant().map(|merchant| (actor, merchant)));
        if let Some(influencer) = actor.influencer() {
            let introduction = introductions::of(people.len());
            introduce(app, actor, influencer, &introduction).await?;
            if people.len() == AUTOMATIC {
                set_account(app, actor, influencer, payee(AUTOMATIC)).await?;
            }
            people.push((actor, influencer));
        }
    }
    assert_eq!(
        (merchants.len(), people.len()),
        (MERCHANT_COUNT, ACCOUNTS.len() - PEOPLE)
    );
    clock.set(plan.start);
    let mut stage = Stage {
        admin,
        finance,
        merchants,
        people,
        campaigns: Vec::new(),
        agreements: Vec::new(),
    };
    for campaign in &CAMPAIGNS {
        let made = campaign.make(app, &stage).await?;
        stage.campaigns.push(made);
    }
    for agreement in &AGREEMENTS {
        let made = agree(app, &stage, agreement).await?;
        stage.agreements.push(made);
    }
    Ok(stage)
}

async fn admin(app: &App, account: &DemoAccount, password: Password) -> Result<Actor, Failure> {
    let email = Email::parse(account.email).expect("an address");
    let actor = Actor::Admin(create_admin(app, email, password).await?);
    let change = UserChange {
        display_name: Some(Name::parse(account.display_name).expect("a name")),
        ..UserChange::default()
    };
    update(app, actor, &change).await?;
    Ok(actor)
}

fn sign_up(account: &DemoAccount, password: Password) -> Register {
    let kind = match (account.role, account.company) {
        (Role::Commercial, _) => AccountKind::Commercial,
        (_, Some(company)) => AccountKind::Merchant(Name::parse(company).expect("a name")),
        _ => AccountKind::Influencer,
    };
    Register {
        email: Email::parse(account.email).expect("an address"),
        password,
        kind,
        display_name: Name::parse(account.display_name).expect("a name"),
        phone: account.phone.map(|phone| Phone::parse(phone).expect("a number")),
        locale: Locale::Fr,
        from: IpAddr::V4(Ipv4Addr::LOCALHOST),
    }
}

impl Campaign {
    async fn make(&self, app: &App, stage: &Stage) -> Result<CampaignId, Failure> {
        let at = stage.campaigns.len();
        let (actor, merchant) = *stage.merchants.get(self.merchant).expect("a merchant of the story");
        let command = campaigns::create::CreateCampaign {
            name: Name::parse(self.name).expect("a name"),
            description: Some(Description::parse(self.description).expect("a description")),
            settings: SettingsChange {
                fixed: Some(rule(at).fixed),
                ..SettingsChange::default()
            },
        };
        let campaign = campaigns::create::create(app, actor, merchant, command).await?.id;
        if self.fate != Fate::Draft {
            campaigns::set_status::set_status(app, actor, campaign, CampaignStatus::Active).await?;
        }
        Ok(campaign)
    }
}

async fn agree(app: &App, stage: &Stage, agreement: &Agreement) -> Result<AgreementId, Failure> {
    let (merchant, person, campaign, share, delay, terms) = *agreement;
    let (offers, merchant) = *stage.merchants.get(merchant).expect("a merchant of the story");
    let (signs, influencer) = *stage.people.get(person).expect("a person of the story");
    let command = agreements::create::CreateAgreement {
        merchant,
        influencer,
        kind: match signs {
            Actor::Commercial(..) => InfluencerKind::Commercial,
            _ => InfluencerKind::Influencer,
        },
        campaign: campaign.and_then(|at| stage.campaigns.get(at).copied()),
        terms: AgreementTerms {
            commission_percentage: Rate::percent(share),
            payment_delay_days: delay,
            auto_payment: person == AUTOMATIC,
            ..AgreementTerms::DEFAULT
        },
    };
    let agreement = agreements::create::create(app, offers, command).await?.id;
    if terms != Terms::Proposed {
        agreements::sign::sign(app, signs, agreement).await?;
    }
    Ok(agreement)
}
