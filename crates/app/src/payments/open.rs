//! A payment is opened, in the transaction of what it is for.

use super::transfers;
use crate::{App, Failure};
use domain::{
    Actor, Money, Refusal,
    bank_account::AccountName,
    ids::{DepositId, MerchantId, PaymentId},
    payment::{PaymentMethod, PaymentPurpose},
};
use messages::card_consent;
use store::{
    Tx,
    cards::Consent,
    payments::{NewPayment, Transfer},
};

/// How a payment is made.
#[derive(Debug, Clone)]
pub enum Pay {
    /// On the page of a provider: the one that is named, or the first that is configured.
    Online(Option<PaymentMethod>),
    /// The same, where the payer agrees that their card is kept and charged again.
    KeepingCard(Option<PaymentMethod>),
    /// By a bank transfer that arrived; recorded by an admin.
    Transfer(Transfer),
    /// By a bank transfer that is still to come, to this account of ours.
    Announced(AccountName),
}

/// A payment to open.
pub(crate) struct Opening<'a> {
    pub(crate) merchant: MerchantId,
    pub(crate) deposit: DepositId,
    pub(crate) purpose: PaymentPurpose,
    pub(crate) amount: Money,
    pub(crate) pay: &'a Pay,
}

impl Pay {
    /// Whether it is a transfer that arrived.
    pub const fn is_transfer(&self) -> bool {
        matches!(self, Self::Transfer(_))
    }

    /// Whether the actor may pay so: nobody records their own transfers, or lets us charge the card of another.
    pub(crate) fn allow(&self, actor: Actor) -> Result<(), Failure> {
        let is_admin = matches!(actor, Actor::Admin(_));
        match self {
            Self::Transfer(_) if !is_admin => Err(Failure::Forbidden),
            // Nobody agrees for somebody else.
            Self::KeepingCard(_) if is_admin => Err(Failure::Forbidden),
            _ => Ok(()),
        }
    }
}

impl Opening<'_> {
    /// Writes the payment; for a transfer also who recorded it and why.
    ///
    /// # Errors
    /// The provider is not configured, or the transfer was recorded before.
    pub(crate) async fn write(&self, app: &App, tx: &Tx, actor: Actor) -> Result<PaymentId, Failure> {
        let (method, transfer) = match self.pay {
            Pay::Transfer(transfer) => (PaymentMethod::BankTransfer, Some(transfer)),
            Pay::Announced(_) => (PaymentMethod::BankTransfer, None),
            Pay::Online(asked) | Pay::KeepingCard(asked) => (
                app.providers.choose(*asked).ok_or(Refusal::PaymentMethodUnavailable)?,
                None,
            ),
        };
        let payment = NewPayment {
            id: PaymentId::from_uuid(app.new_id()),
            merchant: self.merchant,
            deposit: self.deposit,
            purpose: self.purpose,
            method,
            amount: self.amount,
            transfer: transfer.cloned(),
            by: actor.user(),
            at: app.now(),
        };
        if let Some(transfer) = transfer {
            transfers::refuse_announced(tx, self, transfer).await?;
        }
        let written = store::payments::insert(tx, &payment).await?;
        if let Some(transfer) = transfer {
            if !written {
                return Err(transfers::recorded_before(app, transfer.account.as_str(), &transfer.reference).await?);
            }
            store::payments::log_transfer(tx, &payment, app.new_id()).await?;
        }
        if let Pay::KeepingCard(_) = self.pay {
            self.agree(app, tx, &payment).await?;
        }
        if let Pay::Announced(account) = self.pay {
            // Where nobody could transfer anything, nothing is announced.
            app.bank_accounts()
                .get(account.as_str())
                .ok_or(Refusal::PaymentMethodUnavailable)?;
            store::payments::announce(tx, payment.merchant, payment.id, account).await?;
        }
        Ok(payment.id)
    }

    /// Notes who agreed to what, in the transaction that opens the payment.
    async fn agree(&self, app: &App, tx: &Tx, payment: &NewPayment) -> Result<(), Failure> {
        let provider = app.providers.get(payment.method);
        provider
            .and_then(|provider| provider.saves_cards())
            .ok_or(Refusal::PaymentMethodUnavailable)?;
        let consent = Consent {
            merchant: payment.merchant,
            payment: payment.id,
            by: payment.by,
            version: card_consent::VERSION,
            at: payment.at,
        };
        Ok(store::cards::agree(tx, consent).await?)
    }
}
