//! What becomes of a lead.

use crate::dice::Dice;
use domain::{
    Money,
    lead::{LeadCommand, RejectionReason},
    quality::Score,
    sale::SaleValue,
    text::Note,
};
use jiff::{SignedDuration, Timestamp};

const FEEDBACK: [&str; 5] = [
    "Contact très intéressé, rendez-vous pris.",
    "Bon profil, rappeler la semaine prochaine.",
    "Demande claire, budget annoncé.",
    "Client sérieux, devis envoyé.",
    "Joignable du premier coup.",
];

const LOST: [&str; 4] = [
    "A choisi un concurrent.",
    "Budget reporté à l'année prochaine.",
    "Ne répond plus.",
    "A changé d'avis.",
];

/// Validated, and often sold or lost after that; in a story that ends at `end`.
pub(crate) fn success(dice: &mut Dice, end: Timestamp, at: Timestamp, value: Money) -> Vec<(Timestamp, LeadCommand)> {
    // Most of what came lately is not decided yet.
    let waits = at > end - SignedDuration::from_hours(40) && dice.percent(80);
    let begin = if waits { end } else { at };
    let decided = begin + SignedDuration::from_mins(i64::try_from(dice.between(45, 52 * 60)).unwrap_or(60));
    let score = *dice.pick(&[6, 7, 7, 8, 8, 8, 9, 9, 10]);
    let score = Some(Score::new(score).expect("1 to 10"));
    let feedback = dice.percent(40).then(|| note(dice.pick::<&str>(&FEEDBACK)));
    let mut decisions = vec![(decided, LeadCommand::Validate { score, feedback })];
    let closed = decided + SignedDuration::from_hours(i64::try_from(dice.between(20, 12 * 24)).unwrap_or(24));
    match dice.below(100) {
        0..46 => {
            let tenths = i64::try_from(dice.between(8, 13)).unwrap_or(10);
            let sold = Money::from_centimes(value.centimes() / 10 * tenths).expect("an amount");
            decisions.push((
                closed,
                LeadCommand::Convert {
                    value: SaleValue::new(sold).ok(),
                },
            ));
        }
        46..60 => decisions.push((
            closed,
            LeadCommand::Lose {
                reason: Some(note(dice.pick::<&str>(&LOST))),
            },
        )),
        _ => {}
    }
    decisions
}

/// Rejected, or forgotten until it expires.
pub(crate) fn failure(dice: &mut Dice, at: Timestamp) -> Vec<(Timestamp, LeadCommand)> {
    if dice.percent(25) {
        return Vec::new();
    }
    let decided = at + SignedDuration::from_mins(i64::try_from(dice.between(60, 40 * 60)).unwrap_or(60));
    let (reason, details) = match dice.below(6) {
        0 => (
            RejectionReason::IncompleteInformation,
            Some(note("Numéro qui ne répond pas, e-mail absent.")),
        ),
        1 => (RejectionReason::Unqualified, None),
        2 => (
            RejectionReason::Duplicate,
            Some(note("Déjà client depuis l'an dernier.")),
        ),
        3 => (RejectionReason::FalseInformation, None),
        4 => (
            RejectionReason::OutOfBudget,
            Some(note("Attend un tarif moitié moins cher.")),
        ),
        _ => (RejectionReason::Other(note("Hors de notre zone d'intervention.")), None),
    };
    vec![(decided, LeadCommand::Reject { reason, details })]
}

fn note(words: &str) -> Note {
    Note::parse(words).expect("short enough")
}
