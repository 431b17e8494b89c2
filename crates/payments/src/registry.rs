//! The providers of a server.

use crate::{Cmi, Provider, ReturnUrls, Sandbox};
use domain::{ids::PaymentId, payment::PaymentMethod};
use std::{collections::BTreeMap, sync::Arc};

/// The providers that are configured, in the order in which they are offered.
#[derive(Clone)]
pub struct Registry {
    public_url: String,
    providers: BTreeMap<PaymentMethod, Arc<dyn Provider>>,
    cmi: Option<Arc<Cmi>>,
    sandbox: Option<Arc<Sandbox>>,
}

impl Registry {
    /// No provider yet, for a server that browsers reach at this address.
    pub fn new(public_url: &str) -> Self {
        let public_url = public_url.trim_end_matches('/').to_owned();
        Self {
            public_url,
            providers: BTreeMap::new(),
            cmi: None,
            sandbox: None,
        }
    }

    /// Adds a provider.
    #[must_use]
    pub fn with(mut self, provider: impl Provider) -> Self {
        self.providers.insert(provider.method(), Arc::new(provider));
        self
    }

    /// Adds the Centre monétique interbancaire, which is reached by a page of ours.
    #[must_use]
    pub fn with_cmi(mut self, cmi: Cmi) -> Self {
        let cmi = Arc::new(cmi);
        self.cmi = Some(Arc::clone(&cmi));
        self.providers.insert(PaymentMethod::Cmi, cmi);
        self
    }

    /// Adds the provider that confirms itself: development and demo only.
    #[must_use]
    pub fn with_sandbox(mut self, sandbox: Sandbox) -> Self {
        let sandbox = Arc::new(sandbox);
        self.sandbox = Some(Arc::clone(&sandbox));
        self.providers.insert(PaymentMethod::Sandbox, sandbox);
        self
    }

    /// A provider that is configured.
    pub fn get(&self, method: PaymentMethod) -> Option<&dyn Provider> {
        self.providers.get(&method).map(|provider| &**provider)
    }

    /// The method for a payment: the one that is asked for, or the first; `None` when it is not
    /// configured.
    pub fn choose(&self, asked: Option<PaymentMethod>) -> Option<PaymentMethod> {
        match asked {
            Some(method) => self.providers.contains_key(&method).then_some(method),
            None => self.methods().next(),
        }
    }

    /// What is configured.
    pub fn methods(&self) -> impl Iterator<Item = PaymentMethod> {
        self.providers.keys().copied()
    }

    /// The Centre monétique interbancaire, on a server that takes cards through it.
    pub fn cmi(&self) -> Option<&Cmi> {
        self.cmi.as_deref()
    }

    /// The sandbox, on a server that has it.
    pub fn sandbox(&self) -> Option<&Sandbox> {
        self.sandbox.as_deref()
    }

    /// Where the browser goes after a payment.
    pub fn return_urls(&self, payment: PaymentId) -> ReturnUrls {
        let done = format!("{}/paiement/retour?payment={payment}", self.public_url);
        ReturnUrls {
            cancelled: format!("{done}&cancelled=1"),
            done,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Checkout, Eventually, GivesBack, Headers, Lists, Payment, ProviderError, ProviderEvent, Rejected, SavesCards,
    };
    use jiff::Timestamp;

    struct Other;

    impl Provider for Other {
        fn method(&self) -> PaymentMethod {
            PaymentMethod::Cmi
        }
        fn checkout<'a>(
            &'a self,
            _: &'a Payment,
            _: &'a ReturnUrls,
        ) -> Eventually<'a, Result<Checkout, ProviderError>> {
            Box::pin(async { Err(ProviderError::Refused("no page".to_owned())) })
        }
        fn gives_back(&self) -> Option<&dyn GivesBack> {
            None
        }
        fn saves_cards(&self) -> Option<&dyn SavesCards> {
            None
        }
        fn lists(&self) -> Option<&dyn Lists> {
            None
        }
        fn verify(&self, _: &Headers, _: &[u8], _: Timestamp) -> Result<(), Rejected> {
            Err(Rejected::Signature)
        }
        fn keep(&self, body: &[u8]) -> Vec<u8> {
            body.to_vec()
        }
        fn read(&self, _: &[u8]) -> Result<ProviderEvent, Rejected> {
            Err(Rejected::Malformed)
        }
    }

    fn sandbox() -> Sandbox {
        Sandbox::new("http://localhost:8001", vec![7; 32].into())
    }

    #[test]
    fn real_providers_come_before_the_sandbox() {
        let registry = Registry::new("http://localhost:8001/");
        assert_eq!(registry.choose(None), None);
        let registry = registry.with_sandbox(sandbox());
        assert_eq!(registry.choose(None), Some(PaymentMethod::Sandbox));
        let registry = registry.with(Other);
        assert_eq!(registry.choose(None), Some(PaymentMethod::Cmi));
        assert_eq!(
            registry.choose(Some(PaymentMethod::Sandbox)),
            Some(PaymentMethod::Sandbox)
        );
        assert_eq!(registry.choose(Some(PaymentMethod::Stripe)), None);
        assert_eq!(registry.choose(Some(PaymentMethod::BankTransfer)), None);
    }

    #[test]
    fn a_server_without_a_sandbox_has_none() {
        let registry = Registry::new("http://localhost:8001").with(Other);
        assert!(registry.sandbox().is_none() && registry.get(PaymentMethod::Sandbox).is_none());
    }
}
