//! The statement of a deposit for a month.

use crate::{
    content::Company,
    figures,
    page::{About, Column, Fact, RenderError, Sheet},
};
use domain::{Money, Total, deposit::MovementKind};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// At its foot.
const BY_COMPUTER: &str = "Relevé établi par système informatique.";

/// Who and what a statement is about, as it was when it was first asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementHead {
    /// When that was.
    pub at: Timestamp,
    /// How many seconds clocks in Casablanca were ahead of UTC then.
    pub seconds_ahead: i32,
    /// Who holds the money.
    pub platform: Company,
    /// Whose it is.
    pub merchant: Company,
    /// The campaign that the deposit is for; none: all.
    pub campaign: Option<String>,
}

/// What the movements of one kind add up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatementTotal {
    /// The kind.
    pub kind: MovementKind,
    /// How many there were.
    pub rows: i64,
    /// How much they were together.
    pub amount: Total,
}

/// A movement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementLine {
    /// What it was.
    pub kind: MovementKind,
    /// When.
    pub at: Timestamp,
    /// How many seconds clocks in Casablanca were ahead of UTC then.
    pub seconds_ahead: i32,
    /// What it did to the balance.
    pub moved: Total,
    /// What was reserved after it.
    pub reserved: Money,
    /// What was on the deposit after it.
    pub balance: Money,
    /// The receipt of the payment that it credits.
    pub receipt: Option<String>,
    /// What it is about: a lead, a refund or a dispute.
    pub about: Option<Uuid>,
    /// What somebody who corrected it refers to.
    pub reference: Option<String>,
    /// Why, when somebody said so.
    pub reason: Option<String>,
}

/// Everything that a statement says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Who and what it is about.
    pub head: StatementHead,
    /// Whether the month is not over: more may follow.
    pub is_provisional: bool,
    /// The deposit.
    pub deposit: Uuid,
    /// The first day of the month.
    pub first: Date,
    /// The last day of the month.
    pub last: Date,
    /// What was on the deposit before, and what of that was reserved.
    pub opening: (Money, Money),
    /// What was on it after, and what of that was reserved.
    pub closing: (Money, Money),
    /// What the movements of each kind add up to.
    pub totals: Vec<StatementTotal>,
    /// How many movements there were.
    pub rows: i64,
    /// The movements; none when there are too many to print.
    pub lines: Vec<StatementLine>,
}

/// Writes a statement: the same bytes for the same content, whenever.
///
/// # Errors
/// The document cannot be written.
pub fn statement(statement: &Statement) -> Result<Vec<u8>, RenderError> {
    let head = &statement.head;
    let made_at = figures::local(head.at, head.seconds_ahead);
    let month = figures::month(statement.first);
    let mut sheet = Sheet::new();
    sheet.letterhead(
        &head.platform.name,
        "Relevé de dépôt",
        &month,
        &format!(
            "Du {} au {} — établi le {} ({})",
            figures::date(statement.first),
            figures::date(statement.last),
            figures::moment(&made_at),
            figures::zone(&made_at)
        ),
    );
    let (balance, reserved) = statement.closing;
    sheet.figure(
        "Solde à la fin de la période",
        &figures::amount(balance),
        &format!(
            "Solde au début : {}. Réservé à la fin : {}.",
            figures::amount(statement.opening.0),
            figures::amount(reserved)
        ),
    );
    if statement.is_provisional {
        sheet.note("Relevé provisoire : la période n’est pas terminée, d’autres opérations peuvent suivre.");
        sheet.gap();
    }
    sheet.parties([("Tenu par", &head.platform), ("Client", &head.merchant)]);
    sheet.facts("Dépôt", &summary(statement));
    movements(&mut sheet, statement);
    let title = format!("Relevé de dépôt — {month}");
    sheet.finish(
        BY_COMPUTER,
        &About {
            number: format!("{title} — {}", statement.deposit),
            title,
            author: head.platform.name.clone(),
            made_at,
        },
    )
}

fn summary(statement: &Statement) -> Vec<Fact> {
    let campaign = statement.head.campaign.as_deref().unwrap_or("toutes les campagnes");
    let mut facts = vec![
        Fact::Words("Dépôt", statement.deposit.to_string()),
        Fact::Words("Campagne", campaign.to_owned()),
        Fact::Figure("Solde au début".to_owned(), figures::amount(statement.opening.0)),
    ];
    facts.extend(statement.totals.iter().map(|total| {
        let label = format!("{} ({})", words(total.kind), total.rows);
        Fact::Figure(label, format!("{}\u{a0}MAD", figures::total(total.amount)))
    }));
    facts.push(Fact::Sum(
        "Solde à la fin".to_owned(),
        figures::amount(statement.closing.0),
    ));
    facts
}

const COLUMNS: [Column; 5] = [
    Column::words("Date", 82.0),
    Column::words("Opération", 195.0),
    Column::figures("Mouvement", 70.0),
    Column::figures("Réservé", 70.0),
    Column::figures("Solde", 70.0),
];

fn movements(sheet: &mut Sheet, statement: &Statement) {
    if statement.lines.is_empty() {
        sheet.heading("Opérations");
        sheet.note(&match statement.rows {
            0 => "Aucune opération sur la période.".to_owned(),
            rows => format!("Les {rows} opérations de la période sont dans le tableau (CSV) du même relevé."),
        });
        sheet.gap();
        return;
    }
    let (balance, reserved) = statement.closing;
    let sum = [
        String::new(),
        "Solde à la fin".to_owned(),
        String::new(),
        figures::number(reserved),
        figures::number(balance),
    ];
    sheet.table("Opérations (MAD)", &COLUMNS, statement.lines.iter().map(row), &sum);
}

fn row(line: &StatementLine) -> [String; 5] {
    let at = figures::local(line.at, line.seconds_ahead);
    let moved = match line.moved.is_zero() {
        true => String::new(),
        false => figures::total(line.moved),
    };
    [
        figures::short_moment(&at),
        what(line),
        moved,
        figures::number(line.reserved),
        figures::number(line.balance),
    ]
}

/// What happened, and what it was about.
fn what(line: &StatementLine) -> String {
    let mut said = vec![words(line.kind).to_owned()];
    said.extend(line.receipt.clone());
    said.extend(line.about.map(|about| short(line.kind, about)));
    said.extend(line.reference.clone());
    said.extend(line.reason.as_deref().map(figures::apart));
    said.join(" — ")
}

/// Ids begin with their time: what comes last tells them apart.
fn short(kind: MovementKind, about: Uuid) -> String {
    let id = about.to_string();
    let last = id.rsplit('-').next().unwrap_or(&id);
    let what = match kind {
        MovementKind::Withdrawal | MovementKind::WithdrawalReturned => "remboursement",
        MovementKind::Chargeback | MovementKind::ChargebackReturned => "contestation",
        _ => "lead",
    };
    format!("{what}\u{a0}{last}")
}

const fn words(kind: MovementKind) -> &'static str {
    match kind {
        MovementKind::Initial => "Premier versement",
        MovementKind::Recharge => "Recharge",
        MovementKind::Reservation => "Commission réservée",
        MovementKind::Release => "Commission libérée",
        MovementKind::Deduction => "Commission prélevée",
        MovementKind::Refund => "Commission rendue",
        MovementKind::Withdrawal => "Remboursement envoyé",
        MovementKind::WithdrawalReturned => "Remboursement revenu",
        MovementKind::Chargeback => "Paiement contesté",
        MovementKind::ChargebackReturned => "Contestation gagnée",
        MovementKind::Adjustment => "Correction",
    }
}
