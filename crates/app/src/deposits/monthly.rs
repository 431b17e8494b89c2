//! The statement of a deposit for a month: what it began with, every movement, what it ended with.

use crate::{
    App, Failure,
    document::{self, Document},
};
use domain::{Actor, Invalid, Month, Refusal, ids::DepositId};
use jiff::{SignedDuration, Timestamp};
use receipts::statement::{StatementHead, StatementLine as Printed, StatementTotal};
use store::{
    deposits::{self, JournalPart},
    documents,
};

pub use store::deposits::{KindTotal, Standing, StatementLine};

/// So long after its end nothing is added to a month any more: clocks of servers differ by less.
const SETTLED_AFTER: SignedDuration = SignedDuration::from_hours(1);
/// More movements than these stand in the table only: nobody reads a hundred pages, and they would have to be in memory at
/// once.
const PRINTED: i64 = 3_000;

/// A month of a deposit, as a table that is read piece by piece.
pub struct Statement {
    /// What the file is called.
    pub name: String,
    pub part: JournalPart,
    /// What the movements of each kind add up to.
    pub totals: Vec<KindTotal>,
    actor: Actor,
    /// The last row that was handed out.
    at: i64,
}

/// Begins the statement of a month that has begun, for a deposit that the actor may see.
///
/// # Errors
/// There is no such deposit, or the month is yet to come.
pub async fn table(app: &App, actor: Actor, deposit: DepositId, month: Month) -> Result<Statement, Failure> {
    let zone = app.zone();
    let (from, to) = (month.begins_at(zone), month.ends_at(zone));
    if from > app.now() {
        return Err(Failure::field("month", Invalid::TooLarge));
    }
    let part = deposits::journal_part(&app.db, actor, deposit, (from, to)).await?;
    let part = part.ok_or(Refusal::NotFound)?;
    Ok(Statement {
        name: format!("releve-{month}-{}", short(deposit)),
        totals: deposits::kind_totals(&app.db, actor, &part).await?,
        at: part.opening.seq,
        part,
        actor,
    })
}

impl Statement {
    /// The next rows, the oldest first; none after the last one.
    ///
    /// # Errors
    /// The database failed.
    pub async fn next(&mut self, app: &App) -> Result<Vec<StatementLine>, Failure> {
        let lines = deposits::statement_lines(&app.db, self.actor, &self.part, self.at).await?;
        if let Some(last) = lines.last() {
            self.at = last.seq;
        }
        Ok(lines)
    }
}

/// Writes the statement of a month: for one that is over the same bytes for ever, with the names that were so when it was
/// first asked for.
///
/// # Errors
/// There is no such deposit, or the month is yet to come.
pub async fn document(app: &App, actor: Actor, deposit: DepositId, month: Month) -> Result<Document, Failure> {
    let mut table = table(app, actor, deposit, month).await?;
    let given = document::given_now(app);
    let is_over = settled_at(month.ends_at(app.zone())) <= given.at;
    let head = head(app, &table.part, month, (given, is_over)).await?;
    let rows = table.part.closing.seq - table.part.opening.seq;
    let mut lines = Vec::new();
    if rows <= PRINTED {
        loop {
            let piece = table.next(app).await?;
            if piece.is_empty() {
                break;
            }
            lines.extend(piece.into_iter().map(|line| printed(app, line)));
        }
    }
    let (opening, closing) = (table.part.opening, table.part.closing);
    let statement = receipts::statement::Statement {
        head,
        is_provisional: !is_over,
        deposit: deposit.uuid(),
        first: month.first(),
        last: month.last(),
        opening: (opening.balance, opening.reserved),
        closing: (closing.balance, closing.reserved),
        totals: table.totals.iter().map(total).collect(),
        rows,
        lines,
    };
    Document::write(table.name, move || receipts::statement::statement(&statement)).await
}

/// Of a month that is over, what was kept when somebody first asked for it; else as it is now.
async fn head(
    app: &App,
    part: &JournalPart,
    month: Month,
    (given, is_over): (documents::GivenAt, bool),
) -> Result<StatementHead, Failure> {
    let (merchant, deposit) = (part.merchant, part.deposit);
    let tx = app.db.begin_system().await?;
    let content = match is_over {
        true => documents::keep_statement(&tx, merchant, deposit, month.first(), given).await?,
        false => documents::statement_head(&tx, merchant, deposit, given).await?,
    };
    tx.commit().await?;
    serde_json::from_value(content).map_err(Failure::internal)
}

fn settled_at(ends_at: Timestamp) -> Timestamp {
    ends_at.checked_add(SETTLED_AFTER).unwrap_or(Timestamp::MAX)
}

fn printed(app: &App, line: StatementLine) -> Printed {
    Printed {
        kind: line.kind,
        at: line.at,
        seconds_ahead: app.zone().offset(line.at).seconds(),
        moved: line.moved(),
        reserved: line.reserved.1,
        balance: line.balance.1,
        receipt: line.receipt,
        about: line.about,
        reference: line.reference,
        reason: line.reason,
    }
}

fn total(total: &KindTotal) -> StatementTotal {
    StatementTotal {
        kind: total.kind,
        rows: total.rows,
        amount: total.amount,
    }
}

/// Ids begin with their time: what comes last tells deposits apart.
fn short(deposit: DepositId) -> String {
    let id = deposit.to_string();
    id.rsplit('-').next().unwrap_or(&id).to_owned()
}
