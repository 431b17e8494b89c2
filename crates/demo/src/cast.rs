//! Who plays: two administrators, three merchants, six influencers and a sales person.

use app::accounts::OpenAccount;
use domain::Role;

/// The password of every demonstration account; no secret.
pub const PASSWORD: &str = "demo-leads-2026";

/// Somebody who can sign in to look around.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DemoAccount {
    pub(crate) email: &'static str,
    pub(crate) role: Role,
    pub(crate) display_name: &'static str,
    /// The business of a merchant.
    pub(crate) company: Option<&'static str>,
    pub(crate) phone: Option<&'static str>,
}

const fn admin(email: &'static str, display_name: &'static str) -> DemoAccount {
    DemoAccount {
        email,
        role: Role::Admin,
        display_name,
        company: None,
        phone: None,
    }
}

const fn merchant(
    email: &'static str,
    display_name: &'static str,
    company: &'static str,
    phone: &'static str,
) -> DemoAccount {
    DemoAccount {
        email,
        role: Role::Merchant,
        display_name,
        company: Some(company),
        phone: Some(phone),
    }
}

const fn influencer(email: &'static str, display_name: &'static str, phone: &'static str) -> DemoAccount {
    DemoAccount {
        email,
        role: Role::Influencer,
        display_name,
        company: None,
        phone: Some(phone),
    }
}

/// Where the merchants begin in [`ACCOUNTS`].
pub(crate) const MERCHANTS: usize = 2;
pub(crate) const MERCHANT_COUNT: usize = 3;
/// Where those begin who bring leads.
pub(crate) const PEOPLE: usize = MERCHANTS + MERCHANT_COUNT;

/// The accounts that everybody may sign in with.
pub fn accounts() -> Vec<OpenAccount> {
    let open = |account: &DemoAccount| OpenAccount {
        email: account.email,
        password: PASSWORD,
        role: account.role,
        display_name: account.display_name,
    };
    ACCOUNTS.iter().map(open).collect()
}

/// Everybody.
pub(crate) const ACCOUNTS: [DemoAccount; 12] = [
    admin("admin@demo.leads.ma", "Admin"),
    // It takes two of them to pay somebody.
    admin("finance@demo.leads.ma", "Khadija Senhaji"),
    merchant(
        "clinique@demo.leads.ma",
        "Dr Salma Berrada",
        "Clinique Dentaire Anfa, Casablanca",
        "+212522364810",
    ),
    merchant(
        "coach@demo.leads.ma",
        "Karim El Idrissi",
        "Atlas Coaching, Rabat",
        "+212537681204",
    ),
    merchant(
        "zellige@demo.leads.ma",
        "Moulay Hassan Fassi",
        "Maison du Zellige, Fès",
        "+212535634417",
    ),
    influencer("nadia@demo.leads.ma", "Nadia Benjelloun", "+212661204518"),
    influencer("youssef@demo.leads.ma", "Youssef Tazi", "+212662318740"),
    influencer("imane@demo.leads.ma", "Imane Chraibi", "+212663457129"),
    influencer("mehdi@demo.leads.ma", "Mehdi Alaoui", "+212664590312"),
    influencer("ghita@demo.leads.ma", "Ghita Lahlou", "+212665713846"),
    influencer("anas@demo.leads.ma", "Anas Ouazzani", "+212667842095"),
    DemoAccount {
        email: "commercial@demo.leads.ma",
        role: Role::Commercial,
        display_name: "Rachid Amrani",
        company: None,
        phone: Some("+212668035174"),
    },
];
