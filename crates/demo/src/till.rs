//! Money comes, or does not.

use crate::{market::FUNDS, walk::Walk};
use app::{
    Failure,
    deposits::{
        open::{OpenDeposit, open},
        recharge::{RechargeDeposit, recharge},
    },
    payments::{Pay, Transfer, sandbox},
};
use domain::{
    Actor, Money, Refusal,
    deposit_amount::{FirstPayment, Recharge},
    ids::{DepositId, PaymentId},
    payment::{PaymentMethod, TransferReference},
    text::Note,
};

impl Walk<'_> {
    pub(crate) async fn open(&self, fund: usize) -> Result<DepositId, Failure> {
        let planned = &FUNDS[fund];
        let (_, dirhams) = planned.credits[0];
        let (actor, pay) = self.by_transfer(planned.merchant, fund, 0);
        let opened = open(
            self.app,
            actor,
            self.opening(planned.merchant, planned.only, dirhams, pay),
            None,
        )
        .await?;
        Ok(opened.deposit.deposit.id)
    }

    fn opening(&self, merchant: usize, only: Option<usize>, dirhams: u32, pay: Pay) -> OpenDeposit {
        OpenDeposit {
            merchant: self.merchant(merchant).1,
            campaign: only.map(|campaign| self.stage.campaigns[campaign]),
            amount: FirstPayment::new(Money::dirhams(dirhams)).expect("enough for a first payment"),
            alert_threshold: None,
            auto_recharge: false,
            auto_recharge_amount: None,
            pay,
        }
    }

    /// The admin records a transfer that arrived.
    fn by_transfer(&self, merchant: usize, fund: usize, which: usize) -> (Actor, Pay) {
        let reference = format!("VIR-{}{fund}{which:02}-{}", merchant + 1, 48_210 + 137 * fund + which);
        let accounts = self.app.bank_accounts();
        let first = accounts.iter().next().map(|account| account.name.as_str());
        let transfer = Transfer {
            account: accounts.meant(first).expect("an account of ours"),
            reference: TransferReference::parse(&reference).expect("a reference"),
            reason: Note::parse("Virement reçu, relevé du jour.").expect("a reason"),
            same_reference_reason: None,
        };
        (self.stage.admin, Pay::Transfer(transfer))
    }

    /// Recharges come by transfer and on the payment page, in turn.
    pub(crate) async fn recharge(&self, fund: usize, which: usize) -> Result<(), Failure> {
        let (_, dirhams) = FUNDS[fund].credits[which];
        if which % 2 == 1 {
            let (actor, payment) = self.recharge_online(fund, dirhams).await?;
            sandbox::settle(self.app, actor, payment, sandbox::Choice::Paid, None).await?;
            return Ok(());
        }
        let (actor, pay) = self.by_transfer(FUNDS[fund].merchant, fund, which);
        self.recharge_by(actor, fund, dirhams, pay).await.map(drop)
    }

    pub(crate) async fn recharge_online(&self, fund: usize, dirhams: u32) -> Result<(Actor, PaymentId), Failure> {
        let (actor, _) = self.merchant(FUNDS[fund].merchant);
        let payment = self
            .recharge_by(actor, fund, dirhams, Pay::Online(Some(PaymentMethod::Sandbox)))
            .await?;
        Ok((actor, payment))
    }

    async fn recharge_by(&self, actor: Actor, fund: usize, dirhams: u32, pay: Pay) -> Result<PaymentId, Failure> {
        let command = RechargeDeposit {
            deposit: self.deposits[fund].ok_or(Refusal::NotFound)?,
            amount: Recharge::new(Money::dirhams(dirhams)).expect("enough for a recharge"),
            pay,
        };
        Ok(recharge(self.app, actor, command, None).await?.payment)
    }

    pub(crate) async fn declined(&self) -> Result<(), Failure> {
        let (actor, payment) = self.recharge_online(2, 1_500).await?;
        sandbox::settle(self.app, actor, payment, sandbox::Choice::Failed, None)
            .await
            .map(drop)
    }

    pub(crate) async fn open_unpaid(&self) -> Result<(), Failure> {
        let pay = Pay::Online(Some(PaymentMethod::Sandbox));
        open(self.app, self.merchant(2).0, self.opening(2, None, 2_000, pay), None)
            .await
            .map(drop)
    }
}
