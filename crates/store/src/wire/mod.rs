//! A connection that sends a round trip at once: many statements, one end.
//!
//! The driver of the pools ends every statement by itself, and PostgreSQL then answers each and wakes us
//! each time. Here a batch of statements is one message: it is answered once, and the first statement
//! that fails keeps all later ones from running. Blocking, for a thread that has nothing else to do.

mod connect;
mod error;
mod row;
mod sign_in;
mod socket;
mod statement;

pub(crate) use connect::connect;
pub use error::WireError;
pub(crate) use row::Row;
pub(crate) use statement::Statement;

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
pub(crate) type Params<'a> = Vec<&'a (dyn ToSql + Sync)>;

/// One connection of PostgreSQL.
pub(crate) struct Wire {
    socket: Socket,
    sending: BytesMut,
    received: BytesMut,
}

/// A statement that a round trip executes.
pub(crate) struct Call<'a> {
    statement: &'a Statement,
    params: Params<'a>,
}

/// A round trip that did not succeed as a whole.
#[derive(Debug)]
pub(crate) struct Failed {
    /// How many statements were answered before; the one after them failed, or nothing more was heard.
    pub(crate) answered: usize,
    /// Why.
    pub(crate) error: WireError,
}

/// Most answers of a batch are shorter.
const ROOM: usize = 16 * 1024;

impl Wire {
    fn new(socket: Socket) -> Self {
        Self {
            socket,
            sending: BytesMut::with_capacity(ROOM),
            received: BytesMut::with_capacity(ROOM),
        }
    }

    /// Executes statements in this order and returns the rows of each. A statement that fails keeps the
    /// later ones from being executed, and ends the use of this wire, unless [`Self::hear_the_end`]: who knows what is
    /// still under way.
    pub(crate) fn round_trip(&mut self, calls: &[Call<'_>]) -> Result<Vec<Vec<Row>>, Failed> {
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

    /// Hears the end of a round trip in which the database refused a statement; then the wire is of use again.
    pub(crate) fn hear_the_end(&mut self) -> Result<(), WireError> {
        self.ready()
    }

    fn send(&mut self, calls: &[Call<'_>]) -> Result<(), WireError> {
        for call in calls {
            call.statement.bind(&call.params, &mut self.sending)?;
            frontend::execute("", 0, &mut self.sending)?;
        }
        frontend::sync(&mut self.sending);
        self.flush()
    }

    fn answers(&mut self, calls: &[Call<'_>], answers: &mut Vec<Vec<Row>>) -> Result<(), WireError> {
        for call in calls {
            let rows = self.rows(&call.statement.columns)?;
            answers.push(rows);
        }
        self.ready()
    }

    fn rows(&mut self, columns: &Arc<Columns>) -> Result<Vec<Row>, WireError> {
        let mut rows = Vec::new();
        loop {
            match self.message()? {
                Message::BindComplete => {}
                Message::DataRow(body) => rows.push(Row::new(Arc::clone(columns), &body)?),
                Message::CommandComplete(_) | Message::EmptyQueryResponse => return Ok(rows),
                _ => return Err(WireError::Unexpected("an answer to a statement")),
            }
        }
    }

    fn ready(&mut self) -> Result<(), WireError> {
        match self.message()? {
            Message::ReadyForQuery(_) => Ok(()),
            _ => Err(WireError::Unexpected("the end of a round trip")),
        }
    }

    fn flush(&mut self) -> Result<(), WireError> {
        self.socket.write_all(&self.sending)?;
        self.socket.flush()?;
        self.sending.clear();
        Ok(())
    }

    /// The next message that is an answer; an error of the database is one of ours.
    fn message(&mut self) -> Result<Message, WireError> {
        loop {
            match Message::parse(&mut self.received)? {
                None => self.receive()?,
                Some(Message::NoticeResponse(_) | Message::NotificationResponse(_) | Message::ParameterStatus(_)) => {}
                Some(Message::ErrorResponse(body)) => return Err(refused(&body)),
                Some(message) => return Ok(message),
            }
        }
    }

    fn receive(&mut self) -> Result<(), WireError> {
        let had = self.received.len();
        self.received.resize(had + ROOM, 0);
        let read = self.socket.read(&mut self.received[had..]);
        self.received.truncate(had + read.as_ref().copied().unwrap_or(0));
        match read {
            Ok(0) => Err(WireError::Closed),
            // A signal; a socket with a time limit does not go on by itself.
            Err(error) if error.kind() != ErrorKind::Interrupted => Err(error.into()),
            _ => Ok(()),
        }
    }
}

fn refused(body: &ErrorResponseBody) -> WireError {
    WireError::refused(body).unwrap_or_else(WireError::from)
}
