//! Our own accounts, to which transfers are made.

use crate::{Invalid, rib::Rib, text::Text};

/// What the operator calls an account. References of transfers are compared within one.
pub type AccountName = Text<1, 50>;

/// An account of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankAccount {
    /// What it is called.
    pub name: AccountName,
    /// Its number.
    pub rib: Rib,
}

/// The accounts of a server, in the order in which they are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BankAccounts(Vec<BankAccount>);

/// The account of servers that have named none: transfers are recorded there, and cannot be announced.
const ONLY: &str = "default";

impl BankAccounts {
    /// Accounts with different names and numbers.
    ///
    /// # Errors
    /// Two of them have the same.
    pub fn new(accounts: Vec<BankAccount>) -> Result<Self, Invalid> {
        for (n, account) in accounts.iter().enumerate() {
            let before = &accounts[..n];
            if before
                .iter()
                .any(|other| other.name == account.name || other.rib == account.rib)
            {
                return Err(Invalid::Repeated);
            }
        }
        Ok(Self(accounts))
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &BankAccount> {
        self.0.iter()
    }

    /// An account by its name.
    pub fn get(&self, name: &str) -> Option<&BankAccount> {
        self.iter().find(|account| account.name.as_str() == name)
    }

    /// The account that somebody means: the one that they name, or the only one.
    ///
    /// # Errors
    /// There is no such account, or there are several and none is named.
    pub fn meant(&self, name: Option<&str>) -> Result<AccountName, Invalid> {
        match (name, self.0.as_slice()) {
            (Some(name), _) => self
                .get(name)
                .map(|account| account.name.clone())
                .ok_or(Invalid::UnknownValue),
            (None, []) => AccountName::parse(ONLY),
            (None, [only]) => Ok(only.name.clone()),
            (None, _) => Err(Invalid::Required),
        }
    }

    /// The account with a number, as a bank writes it.
    pub fn with_number(&self, written: &str) -> Option<&BankAccount> {
        let rib = Rib::parse(written).ok()?;
        self.iter().find(|account| account.rib == rib)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(name: &str, rib: &str) -> BankAccount {
        BankAccount {
            name: AccountName::parse(name).unwrap(),
            rib: Rib::parse(rib).unwrap(),
        }
    }

    const ONE: &str = "011519000001205000534921";
    const OTHER: &str = "007780000112233445566711";

    #[test]
    fn the_only_account_need_not_be_named() {
        let name = |accounts: &BankAccounts, asked| accounts.meant(asked).map(|name| name.to_string());
        let none = BankAccounts::default();
        assert_eq!(name(&none, None).unwrap(), "default");
        assert_eq!(name(&none, Some("default")), Err(Invalid::UnknownValue));
        let one = BankAccounts::new(vec![account("BMCE", ONE)]).unwrap();
        assert_eq!(name(&one, None).unwrap(), "BMCE");
        assert_eq!(name(&one, Some("CIH")), Err(Invalid::UnknownValue));
        let two = BankAccounts::new(vec![account("BMCE", ONE), account("Attijari", OTHER)]).unwrap();
        assert_eq!(name(&two, None), Err(Invalid::Required));
        assert_eq!(name(&two, Some("Attijari")).unwrap(), "Attijari");
        assert_eq!(
            two.with_number("MA64 0115 1900 0001 2050 0053 4921")
                .unwrap()
                .name
                .as_str(),
            "BMCE"
        );
        assert_eq!(two.with_number("0115"), None);
    }

    #[test]
    fn an_account_is_there_once() {
        for other in [account("BMCE", OTHER), account("Attijari", ONE)] {
            assert_eq!(
                BankAccounts::new(vec![account("BMCE", ONE), other]),
                Err(Invalid::Repeated)
            );
        }
    }
}
