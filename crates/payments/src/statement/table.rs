//! A statement as a table (CSV) with a head, as the banks' own sites export it.

use super::{Credit, MOST_LINES, Unreadable, details, written};
use csv::{ReaderBuilder, StringRecord};
use domain::{Money, folding};

/// What columns are called, folded as searches are.
const BOOKED: &[&str] = &[
    "date",
    "date operation",
    "date doperation",
    "date comptable",
    "date de comptabilisation",
    "booking date",
];
const DETAILS: &[&str] = &[
    "libelle",
    "libelle operation",
    "libelle de loperation",
    "operation",
    "motif",
    "label",
    "description",
    "details",
];
const REFERENCE: &[&str] = &[
    "reference",
    "ref",
    "reference operation",
    "n operation",
    "numero operation",
    "bank reference",
];
const CREDIT: &[&str] = &["credit", "montant credit", "credit mad", "credit dh", "credit (mad)"];
const AMOUNT: &[&str] = &["montant", "montant mad", "montant (mad)", "amount"];
const DIRECTION: &[&str] = &["sens", "sens operation", "debit credit", "d c"];

/// Where the columns are.
struct Columns {
    booked: usize,
    details: usize,
    reference: Option<usize>,
    credit: Option<usize>,
    amount: Option<usize>,
    direction: Option<usize>,
}

/// Reads the credits of a table.
///
/// # Errors
/// A column is missing, or a row cannot be read.
pub fn read(table: &[u8]) -> Result<Vec<Credit>, Unreadable> {
    let text = std::str::from_utf8(table).map_err(|_| Unreadable::Format)?;
    let text = text.trim_start_matches('\u{feff}');
    let head = text.lines().next().ok_or(Unreadable::Format)?;
    let delimiter = [b';', b'\t', b',']
        .into_iter()
        .max_by_key(|mark| head.bytes().filter(|byte| byte == mark).count());
    let mut rows = ReaderBuilder::new()
        .delimiter(delimiter.unwrap_or(b';'))
        .flexible(true)
        .from_reader(text.as_bytes());
    let columns = Columns::find(rows.headers().map_err(|_| Unreadable::Format)?)?;
    let mut credits = Vec::new();
    for (n, row) in rows.records().enumerate() {
        let row = row.map_err(|_| Unreadable::Format)?;
        let wrong = |what| Unreadable::Entry { entry: n + 1, what };
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        credits.extend(columns.credit(&row).map_err(wrong)?);
        if credits.len() > MOST_LINES {
            return Err(Unreadable::TooMany);
        }
    }
    Ok(credits)
}

impl Columns {
    fn find(head: &StringRecord) -> Result<Self, Unreadable> {
        let plain = |name: &str| {
            let letters = folding::search(name).replace(['.', '_', '-', '\'', '°', '/'], " ");
            letters.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let head: Vec<_> = head.iter().map(plain).collect();
        let place = |names: &[&str]| head.iter().position(|name| names.contains(&name.as_str()));
        let columns = Self {
            booked: place(BOOKED).ok_or(Unreadable::Column("date"))?,
            details: place(DETAILS).ok_or(Unreadable::Column("libellé"))?,
            reference: place(REFERENCE),
            credit: place(CREDIT),
            amount: place(AMOUNT),
            direction: place(DIRECTION),
        };
        match (columns.credit, columns.amount) {
            (None, None) => Err(Unreadable::Column("crédit")),
            _ => Ok(columns),
        }
    }

    /// What a row says came in; none when it went out.
    fn credit(&self, row: &StringRecord) -> Result<Option<Credit>, &'static str> {
        let cell = |at: usize| row.get(at).unwrap_or_default().trim();
        let Some(amount) = self.income(row)? else {
            return Ok(None);
        };
        let reference = self.reference.map(cell).filter(|text| !text.is_empty());
        Ok(Some(Credit {
            account: None,
            booked: written::date(cell(self.booked)).ok_or("date")?,
            amount,
            reference: reference.map(str::to_owned),
            details: details([cell(self.details)]),
        }))
    }

    /// A column of credits has no sign. One of amounts has a sign, or another column that tells where the money went.
    fn income(&self, row: &StringRecord) -> Result<Option<Money>, &'static str> {
        let cell = |at: usize| row.get(at).unwrap_or_default().trim();
        let out = match (self.credit, self.direction) {
            (Some(credit), _) => cell(credit).is_empty(),
            (None, None) => false,
            (None, Some(direction)) => match cell(direction).to_ascii_uppercase().as_str() {
                "C" | "CR" | "CREDIT" | "CRÉDIT" => false,
                "D" | "DB" | "DEBIT" | "DÉBIT" => true,
                _ => return Err("direction"),
            },
        };
        if out {
            return Ok(None);
        }
        let column = self.credit.or(self.amount).map(cell).unwrap_or_default();
        let (negative, amount) = written::amount(column).ok_or("amount")?;
        Ok((!negative && !amount.is_zero()).then_some(amount))
    }
}
