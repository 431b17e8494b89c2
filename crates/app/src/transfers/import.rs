//! The statement of an account of ours is read: each entry that came in is kept once.

use crate::{App, Failure, FieldError, activity::note_of};
use domain::{Actor, Invalid, bank_account::AccountName, payment::TransferReference, transfer_code::TransferCode};
use payments::statement::{self, Credit, Unreadable};
use serde_json::json;
use store::statements::NewLine;

pub use payments::statement::LARGEST;

/// The form of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// CAMT.053: it names its accounts.
    Camt,
    /// A table: it is of the account that is named with it, or of the only one.
    Table,
}

/// What became of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Imported {
    /// Entries that came in.
    pub entries: u64,
    /// Those of them that no statement had before.
    pub new: u64,
}

/// Reads a statement and keeps what came in; importing it again keeps nothing more. Nothing is credited.
///
/// # Errors
/// It cannot be read, or is of an account that is not ours; then nothing of it is kept.
pub async fn import(
    app: &App,
    actor: Actor,
    form: Form,
    account: Option<&str>,
    statement: &[u8],
) -> Result<Imported, Failure> {
    let credits = match form {
        Form::Camt => statement::read_camt(statement),
        Form::Table => statement::read_table(statement),
    };
    let credits = credits.map_err(|why| unreadable(&why))?;
    let lines = lines(app, account, &credits)?;
    let (entries, by, at) = (lines.len() as u64, actor.user(), app.now());
    let tx = app.db.begin_system().await?;
    let new = store::statements::keep(&tx, &lines, by, at).await?;
    let details = json!({ "entries": entries, "new": new });
    note_of(app, &tx, Some(by), ("statement_imported", None), details).await?;
    tx.commit().await?;
    Ok(Imported { entries, new })
}

fn lines(app: &App, asked: Option<&str>, credits: &[Credit]) -> Result<Vec<NewLine>, Failure> {
    let wrong = |why| Failure::field("bank_account", why);
    let accounts = app.bank_accounts();
    let of = |credit: &Credit| -> Result<AccountName, Failure> {
        let Some(number) = &credit.account else {
            return accounts.meant(asked).map_err(wrong);
        };
        let account = accounts
            .with_number(number)
            .ok_or_else(|| wrong(Invalid::UnknownValue))?;
        match asked {
            Some(name) if name != account.name.as_str() => Err(wrong(Invalid::NotApplicable)),
            _ => Ok(account.name.clone()),
        }
    };
    // A table without an entry is of no account, which is to be said all the same.
    if credits.is_empty() && asked.is_some() {
        accounts.meant(asked).map_err(wrong)?;
    }
    let names = statement::names(credits);
    let line = |(credit, name): (&Credit, String)| {
        let reference = credit.reference.as_deref();
        Ok(NewLine {
            id: app.new_id(),
            account: of(credit)?.into_string(),
            name,
            booked_on: credit.booked,
            amount: credit.amount,
            reference: reference.and_then(|text| TransferReference::parse(text).ok()),
            details: credit.details.clone(),
            codes: TransferCode::find(credit.details.as_str()),
        })
    };
    credits.iter().zip(names).map(line).collect()
}

/// What is wrong with a statement, as wrong fields: `entries[3].amount`.
fn unreadable(why: &Unreadable) -> Failure {
    let (field, why) = match why {
        Unreadable::Format => ("statement".to_owned(), Invalid::Format),
        Unreadable::Column(name) => (format!("statement.{name}"), Invalid::Required),
        Unreadable::Entry { entry, what } => (format!("entries[{entry}].{what}"), Invalid::Format),
        Unreadable::TooMany => ("statement".to_owned(), Invalid::TooLong),
    };
    Failure::Invalid(vec![FieldError { field, why }])
}
