//! A connection that sends a round trip at once: many statements, one end.
//!
//! The driver of the pools ends each statement separately, and PostgreSQL then answers each and wakes us
//! each time. Here a batch of statements is one message: it is answered once, and the first statement
//! that fails keeps all later ones from running. Blocking, for a thread that has nothing else to do.

#![warn(missing_docs)]

mod connect;
mod error;
mod row;
mod sign_in;
mod socket;
mod statement;

pub use connect::connect;
pub use error::Error;
pub use row::Row;
pub use statement::Statement;

use bytes::BytesMut;
use postgres_protocol::message::{
    backend::{ErrorResponseBody, Message},
    frontend,
};
use postgres_types::ToSql;
use row::Columns;
use socket::Socket;
use std::{
    io::{ErrorKind, Read, Write},
    sync::Arc,
};

/// What is given to a statement.
pub type Params<'a> = Vec<&'a (dyn ToSql + Sync)>;

/// One connection of PostgreSQL.
pub struct Pipeline {
    socket: Socket,
    sending: BytesMut,
    received: BytesMut,
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

/// Most answers of a batch are shorter.
const ROOM: usize = 16 * 1024;

impl Pipeline {
    fn new(socket: Socket) -> Self {
        Self {
            socket,
            sending: BytesMut::with_capacity(ROOM),
            received: BytesMut::with_capacity(ROOM),
        }
    }

    /// Executes statements in this order and returns the rows of each. A statement that fails keeps the
    /// later ones from being executed, and ends the use of this connection, unless [`Self::recover`]: who knows what is
    /// still under way.
    pub fn round_trip(&mut self, calls: &[Call<'_>]) -> Result<Vec<Vec<Row>>, Failed> {
        let mut answers = Vec::with_capacity(calls.len());
        let ended = self.send(calls).and_then(|()| self.answers(calls, &mut answers));
        match ended {
            Ok(()) => Ok(answers),
            Err(error) => Err(Failed {
                answered: answers.len(),
                error,
            }),
        }
    }

    /// Hears the end of a round trip in which the database refused a statement; then it is of use again.
    pub fn recover(&mut self) -> Result<(), Error> {
        self.ready()
    }

    fn send(&mut self, calls: &[Call<'_>]) -> Result<(), Error> {
        for call in calls {
            call.statement.bind(&call.params, &mut self.sending)?;
            frontend::execute("", 0, &mut self.sending)?;
        }
        frontend::sync(&mut self.sending);
        self.flush()
    }

    fn answers(&mut self, calls: &[Call<'_>], answers: &mut Vec<Vec<Row>>) -> Result<(), Error> {
        for call in calls {
            let rows = self.rows(&call.statement.columns)?;
            answers.push(rows);
        }
        self.ready()
    }

    fn rows(&mut self, columns: &Arc<Columns>) -> Result<Vec<Row>, Error> {
        let mut rows = Vec::new();
        loop {
            match self.message()? {
                Message::BindComplete => {}
                Message::DataRow(body) => rows.push(Row::new(Arc::clone(columns), &body)?),
                Message::CommandComplete(_) | Message::EmptyQueryResponse => return Ok(rows),
                _ => return Err(Error::Unexpected("an answer to a statement")),
            }
        }
    }

    fn ready(&mut self) -> Result<(), Error> {
        match self.message()? {
            Message::ReadyForQuery(_) => Ok(()),
            _ => Err(Error::Unexpected("the end of a round trip")),
        }
    }

    fn flush(&mut self) -> Result<(), Error> {
        self.socket.write_all(&self.sending)?;
        self.socket.flush()?;
        self.sending.clear();
        Ok(())
    }

    /// The next message that is an answer; an error of the database is one of ours.
    fn message(&mut self) -> Result<Message, Error> {
        loop {
            match Message::parse(&mut self.received)? {
                None => self.receive()?,
                Some(Message::NoticeResponse(_) | Message::NotificationResponse(_) | Message::ParameterStatus(_)) => {}
                Some(Message::ErrorResponse(body)) => return Err(refused(&body)),
                Some(message) => return Ok(message),
            }
        }
    }

    fn receive(&mut self) -> Result<(), Error> {
        let had = self.received.len();
        self.received.resize(had + ROOM, 0);
        let read = self.socket.read(&mut self.received[had..]);
        self.received.truncate(had + read.as_ref().copied().unwrap_or(0));
        match read {
            Ok(0) => Err(Error::Closed),
            // A signal; a socket with a time limit does not go on by itself.
            Err(error) if error.kind() != ErrorKind::Interrupted => Err(error.into()),
            _ => Ok(()),
        }
    }
}

fn refused(body: &ErrorResponseBody) -> Error {
    Error::refused(body).unwrap_or_else(Error::from)
}
