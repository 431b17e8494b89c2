//! People who could exist and do not.

use crate::dice::Dice;
use domain::{
    contact::{Customer, Email, Phone, Reach},
    text::{Name, Note},
};

#[rustfmt::skip]
const FIRST_NAMES: [&str; 40] = [
    "Ahmed", "Fatima Zahra", "Omar", "Khadija", "Hicham", "Meryem", "Rachid", "Sanae", "Younes", "Loubna", "Tarik",
    "Hajar", "Driss", "Zineb", "Soufiane", "Asmae", "Abdellah", "Kenza", "Nabil", "Samira", "Adil", "Houda", "Jalal",
    "Ikram", "Mustapha", "Rim", "Othmane", "Siham", "Hamza", "Btissam", "Ismail", "Dounia", "Khalid", "Wafae", "Amine",
    "Latifa", "Reda", "Naima", "Zakaria", "Oumaima",
];

#[rustfmt::skip]
const LAST_NAMES: [&str; 40] = [
    "Bennani", "El Amrani", "Tahiri", "Bouzidi", "Skalli", "El Fassi", "Mansouri", "Cherkaoui", "Belkadi", "Naciri",
    "Ait Lahcen", "Ziani", "Lamrani", "Berrechid", "El Khattabi", "Sefrioui", "Benkirane", "Filali", "Hakimi", "Jettou",
    "Rami", "Slaoui", "El Yacoubi", "Mernissi", "Bensouda", "Guessous", "Zouiten", "Kabbaj", "Lahbabi", "El Malki",
    "Tazi", "Benchekroun", "Ouahbi", "El Ghazi", "Saidi", "Bouhaddou", "Regragui", "Idrissi", "Zerouali", "Haddad",
];

#[rustfmt::skip]
const COMPANIES: [&str; 20] = [
    "TechCorp Maroc", "Riad Dar Lalla", "Cabinet Skalli", "Sahara Logistique", "Pharmacie du Centre", "Atlas Textile",
    "École Les Palmiers", "Café Clock", "Immobilière Anfa", "Transports Bouzidi", "Maroc Agrumes", "Studio Souissi",
    "Menuiserie Filali", "Hôtel Bab Boujloud", "Rif Énergie", "Coopérative Argane", "Imprimerie Al Massira",
    "Assurances Hakimi", "Boulangerie Gueliz", "Numidia Conseil",
];

#[rustfmt::skip]
const CITIES: [&str; 12] = [
    "Casablanca", "Rabat", "Fès", "Marrakech", "Tanger", "Meknès", "Agadir", "Kénitra", "Tétouan", "Salé", "Oujda",
    "El Jadida",
];

const MAIL_HOSTS: [&str; 3] = ["example.ma", "example.com", "courriel.example"];

/// A customer who wants something.
pub(crate) fn make(dice: &mut Dice, wishes: &[&str]) -> Customer {
    let (first, last) = (*dice.pick(&FIRST_NAMES), *dice.pick(&LAST_NAMES));
    let company = dice.percent(30).then(|| *dice.pick(&COMPANIES));
    let notes = dice
        .percent(70)
        .then(|| format!("{} ({})", dice.pick(wishes), dice.pick(&CITIES)));
    Customer {
        name: Name::parse(&format!("{first} {last}")).expect("a name is a name"),
        reach: reach(dice, first, last),
        company: company.map(|name| Name::parse(name).expect("a name is a name")),
        notes: notes.map(|words| Note::parse(&words).expect("short enough")),
    }
}

fn reach(dice: &mut Dice, first: &str, last: &str) -> Reach {
    let local = |words: &str| words.to_lowercase().replace(' ', "");
    let email = format!("{}.{}@{}", local(first), local(last), dice.pick(&MAIL_HOSTS));
    let email = Email::parse(&email).expect("an address is an address");
    let phone = format!("+2126{}{:07}", dice.between(1, 6), dice.below(10_000_000));
    let phone = Phone::parse(&phone).expect("a Moroccan mobile number");
    match dice.below(10) {
        0..6 => Reach::Both(email, phone),
        6..9 => Reach::Phone(phone),
        _ => Reach::Email(email),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_can_exist() {
        let mut dice = Dice::new(7);
        for _ in 0..5_000 {
            make(&mut dice, &["Demande un devis."]);
        }
    }
}
