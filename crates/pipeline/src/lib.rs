//! PostgreSQL's protocol with one end per round trip: many statements, answered once.
//!
//! The driver of the pools ends each statement separately, and PostgreSQL then answers each and wakes us
//! each time. Here a batch of statements is one message: it is answered once, and the first statement
//! that fails keeps all later ones from running. Blocking, for a thread that has nothing else to do.
//!
//! What comes is bounded in length and in time ([`Limits`]), and read while we still write, so that neither
//! side waits for the other. Whatever is not what the protocol says ends the connection with an [`Error`].
#![warn(missing_docs)]

mod channel;
mod connect;
mod error;
mod limits;
mod row;
mod sign_in;
mod socket;
mod statement;
#[cfg(test)]
mod tests;

pub use connect::connect;
pub use error::Error;
pub use limits::Limits;
pub use row::Row;
pub use statement::Statement;

use channel::Channel;
use postgres_protocol::message::{backend::Message, frontend};
use postgres_types::ToSql;
use row::Columns;
use std::{mem, sync::Arc};

/// What is given to a statement.
pub type Params<'a> = Vec<&'a (dyn ToSql + Sync)>;

/// One connection of PostgreSQL.
pub struct Pipeline {
    state: State,
}

/// Signing in comes before, and has a [`Channel`] only.
enum State {
    /// Between two round trips: everything was answered.
    Ready(Channel),
    /// A round trip did not reach its end, so the connection was closed.
    Lost,
}

/// A statement that a round trip executes.
pub struct Call<'a> {
    statement: &'a Statement,
    params: Params<'a>,
}

/// A round trip that did not succeed as a whole.
#[derive(Debug)]
pub struct Failed {
    /// How many statements were answered before; the one after them failed, or nothing more was heard.
    pub answered: usize,
    /// Why.
    pub error: Error,
}

impl Pipeline {
    const fn new(channel: Channel) -> Self {
        Self {
            state: State::Ready(channel),
        }
    }

    /// Executes statements in this order and returns the rows of each. A statement that fails keeps the
    /// later ones from being executed.
    ///
    /// # Errors
    /// After a refusal by the database the connection remains of use, inside the transaction that failed if there is
    /// one. After any other failure it is closed: who knows what is still under way.
    pub fn round_trip(&mut self, calls: &[Call<'_>]) -> Result<Vec<Vec<Row>>, Failed> {
        let mut answers = Vec::with_capacity(calls.len());
        let answered = self.exchange(
            |channel| write(channel, calls),
            |channel| {
                for call in calls {
                    let rows = rows(channel, &call.statement.columns)?;
                    answers.push(rows);
                }
                Ok(())
            },
        );
        match answered {
            Ok(()) => Ok(answers),
            Err(error) => Err(Failed {
                answered: answers.len(),
                error,
            }),
        }
    }

    /// Writes questions, sends them with one end, and hears the answers and the end.
    fn exchange<T>(
        &mut self,
        ask: impl FnOnce(&mut Channel) -> Result<(), Error>,
        hear: impl FnOnce(&mut Channel) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let State::Ready(mut channel) = mem::replace(&mut self.state, State::Lost) else {
            return Err(Error::Closed);
        };
        channel.expect_nothing()?;
        if let Err(error) = ask(&mut channel) {
            // Nothing of it was sent.
            channel.sending.clear();
            self.state = State::Ready(channel);
            return Err(error);
        }
        frontend::sync(&mut channel.sending);
        channel.transmit()?;
        let heard = hear(&mut channel).and_then(|answer| end(&mut channel).map(|()| answer));
        let ended = match &heard {
            Ok(_) => true,
            // A refusal is followed by the end; what was asked after it is passed over.
            Err(error) => error.code().is_some() && end(&mut channel).is_ok(),
        };
        if ended {
            self.state = State::Ready(channel);
        }
        heard
    }
}

fn write(channel: &mut Channel, calls: &[Call<'_>]) -> Result<(), Error> {
    for call in calls {
        call.statement.bind(&call.params, &mut channel.sending)?;
        frontend::execute("", 0, &mut channel.sending).map_err(Error::unwritable)?;
    }
    Ok(())
}

/// The answer to one statement: it is bound, has rows, and is done.
fn rows(channel: &mut Channel, columns: &Arc<Columns>) -> Result<Vec<Row>, Error> {
    let Message::BindComplete = channel.message()? else {
        return Err(Error::Unexpected("a statement with its parameters"));
    };
    let mut rows = Vec::new();
    loop {
        match channel.message()? {
            Message::DataRow(body) => rows.push(Row::new(Arc::clone(columns), &body)?),
            Message::CommandComplete(_) | Message::EmptyQueryResponse => return Ok(rows),
            _ => return Err(Error::Unexpected("a row or the end of a statement")),
        }
    }
}

fn end(channel: &mut Channel) -> Result<(), Error> {
    match channel.message()? {
        Message::ReadyForQuery(_) => Ok(()),
        _ => Err(Error::Unexpected("the end of a round trip")),
    }
}
