//! What every use case works with.

use crate::{
    Failure,
    accounts::{OpenAccount, Security, SignIn},
    health::Health,
    leads::bulk_seats::BulkSeats,
    limits::Guards,
    payouts::PayoutSettings,
};
use domain::{
    Clock, Refusal, Zone,
    agreement::PlatformMinimum,
    bank_account::BankAccounts,
    clock::Watch,
    ids::{CampaignId, MerchantId},
};
use jiff::{RoundMode, SignedDuration, Timestamp, TimestampRound, Unit};
use messaging::Carriers;
use moka::sync::Cache;
use payments::Registry;
use std::sync::{Arc, Mutex, PoisonError};
use store::{Database, Teller};
use tokio::sync::Semaphore;
use tokio_util::task::TaskTracker;
use uuid::Uuid;

/// The program without its surface: database, teller, clock, providers, secrets.
pub struct App {
    pub(crate) db: Database,
    pub(crate) teller: Teller,
    clock: Arc<dyn Clock>,
    watch: Mutex<Watch>,
    health: Arc<Health>,
    pub(crate) sign_in: SignIn,
    pub(crate) guards: Guards,
    zone: Zone,
    pub(crate) providers: Registry,
    carriers: Carriers,
    /// A seat for each export that may run at once.
    pub(crate) exports: Arc<Semaphore>,
    /// One bulk command of a merchant at a time.
    pub(crate) bulks: BulkSeats,
    /// Whose campaign it is never changes, so it may be remembered.
    owners: Cache<CampaignId, MerchantId>,
    open_accounts: Vec<OpenAccount>,
    platform_minimum: PlatformMinimum,
    payouts: PayoutSettings,
    bank_accounts: BankAccounts,
    /// Commands that were begun.
    begun: TaskTracker,
}

impl App {
    /// Puts the program together.
    pub fn new(
        db: Database,
        teller: Teller,
        clock: Arc<dyn Clock>,
        zone: Zone,
        security: Security,
        providers: Registry,
    ) -> Self {
        let guards = Guards::new(security.limits, &clock);
        let sign_in = SignIn::new(security);
        Self {
            db,
            teller,
            watch: Mutex::new(Watch::new(clock.now(), clock.elapsed())),
            health: Arc::default(),
            clock,
            sign_in,
            guards,
            zone,
            providers,
            carriers: Carriers::default(),
            exports: Arc::new(Semaphore::new(crate::leads::export::AT_ONCE)),
            bulks: BulkSeats::default(),
            owners: Cache::new(100_000),
            open_accounts: Vec::new(),
            platform_minimum: PlatformMinimum::LEAST,
            payouts: PayoutSettings::default(),
            bank_accounts: BankAccounts::default(),
            begun: TaskTracker::new(),
        }
    }

    /// Shows these accounts, with their passwords, to everybody.
    #[must_use]
    pub fn with_open_accounts(mut self, accounts: Vec<OpenAccount>) -> Self {
        self.open_accounts = accounts;
        self
    }

    /// Keeps this part of each commission for the platform in new agreements.
    #[must_use]
    pub const fn with_platform_minimum(mut self, minimum: PlatformMinimum) -> Self {
        self.platform_minimum = minimum;
        self
    }

    /// Sends messages by these carriers.
    #[must_use]
    pub fn with_carriers(mut self, carriers: Carriers) -> Self {
        self.carriers = carriers;
        self
    }

    /// Who carries messages.
    pub const fn carriers(&self) -> &Carriers {
        &self.carriers
    }

    /// Lets transfers be made to these accounts.
    #[must_use]
    pub fn with_bank_accounts(mut self, accounts: BankAccounts) -> Self {
        self.bank_accounts = accounts;
        self
    }

    /// Our own accounts, to which transfers are made.
    pub const fn bank_accounts(&self) -> &BankAccounts {
        &self.bank_accounts
    }

    /// Pays people as the operator says.
    #[must_use]
    pub fn with_payouts(mut self, settings: PayoutSettings) -> Self {
        self.payouts = settings;
        self
    }

    /// How people are paid.
    pub const fn payouts(&self) -> &PayoutSettings {
        &self.payouts
    }

    /// The part of each commission that new agreements leave the platform.
    pub const fn platform_minimum(&self) -> PlatformMinimum {
        self.platform_minimum
    }

    /// The accounts that everybody may sign in with; none unless this server is a demonstration.
    pub fn open_accounts(&self) -> &[OpenAccount] {
        &self.open_accounts
    }

    /// Whether no money here is real: payments confirm themselves, or everybody may sign in.
    pub fn has_play_money(&self) -> bool {
        !self.open_accounts.is_empty() || self.providers.sandbox().is_some()
    }

    /// How accounts are protected here.
    pub const fn security(&self) -> &Security {
        &self.sign_in.settings
    }

    /// The present instant as the database keeps it, so that an answer and its repetition say the same time.
    pub fn now(&self) -> Timestamp {
        let kept = TimestampRound::new().smallest(Unit::Microsecond).mode(RoundMode::Trunc);
        self.clock
            .now()
            .round(kept)
            .expect("a microsecond before an instant is one")
    }

    /// The zone of every day and every fixed hour.
    pub const fn zone(&self) -> &Zone {
        &self.zone
    }

    /// A new id for something that happens now.
    pub(crate) fn new_id(&self) -> Uuid {
        store::new_id(self.now())
    }

    /// Whose campaign this is.
    pub(crate) async fn owner_of(&self, campaign: CampaignId) -> Result<MerchantId, Failure> {
        if let Some(owner) = self.owners.get(&campaign) {
            return Ok(owner);
        }
        let owner = store::campaigns::owner(&self.db, campaign)
            .await?
            .ok_or(Refusal::NotFound)?;
        self.owners.insert(campaign, owner);
        Ok(owner)
    }

    /// What the parts of this server say of themselves.
    pub const fn health(&self) -> &Arc<Health> {
        &self.health
    }

    /// Whether the clock can be believed, as far as this program can tell alone.
    pub(crate) fn look_at_clock(&self) -> Result<(), SignedDuration> {
        if !self.clock.is_real() {
            return Ok(());
        }
        let mut watch = self.watch.lock().unwrap_or_else(PoisonError::into_inner);
        watch.look(self.clock.now(), self.clock.elapsed())
    }

    /// Whether the database should go by the same clock.
    pub(crate) fn has_real_clock(&self) -> bool {
        self.clock.is_real()
    }

    /// Carries out a command to its end, also when nobody waits for it any more: a client that hangs up in the middle
    /// costs no connection of the database. `None` when it panicked or the program ends.
    pub async fn carry_out<T: Send + 'static>(&self, command: impl Future<Output = T> + Send + 'static) -> Option<T> {
        match self.begun.spawn(command).await {
            Ok(done) => Some(done),
            Err(error) => {
                tracing::error!(%error, "a command did not end");
                None
            }
        }
    }

    /// Waits for the commands that were begun.
    pub async fn finish(&self) {
        self.begun.close();
        self.begun.wait().await;
    }

    /// Finishes what was accepted, then stops.
    pub async fn close(self) {
        self.teller.close().await;
    }
}
