//! How deposits can be paid on this server.

use crate::App;
use domain::{
    Money,
    deposit::{MAX_PAYMENT, MAX_TRANSFER, MIN_FIRST_DEPOSIT, MIN_RECHARGE},
    payment::PaymentMethod,
};

/// A method that can be used, and its limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfferedMethod {
    /// Which one it is.
    pub method: PaymentMethod,
    /// Whether it keeps cards, to be charged again.
    pub saves_cards: bool,
    /// The smallest first payment of a deposit.
    pub first_minimum: Money,
    /// The smallest later payment.
    pub recharge_minimum: Money,
    /// The largest payment.
    pub maximum: Money,
}

impl OfferedMethod {
    /// Whether the payer is sent to a page; if not, an admin records that the money arrived.
    pub fn is_online(&self) -> bool {
        self.method != PaymentMethod::BankTransfer
    }
}

/// What this server can be paid with, in the order in which it is offered; a transfer always can.
pub fn offered(app: &App) -> Vec<OfferedMethod> {
    let online = app.providers.methods();
    let methods = online.chain([PaymentMethod::BankTransfer]);
    let offer = |method| OfferedMethod {
        method,
        saves_cards: app
            .providers
            .get(method)
            .is_some_and(|provider| provider.saves_cards().is_some()),
        first_minimum: MIN_FIRST_DEPOSIT,
        recharge_minimum: MIN_RECHARGE,
        maximum: match method {
            PaymentMethod::BankTransfer => MAX_TRANSFER,
            _ => MAX_PAYMENT,
        },
    };
    methods.map(offer).collect()
}
