//! One connection as two streams of messages, neither of which waits for the other.

use crate::{
    Error, Limits,
    socket::{Ready, Socket, Wait},
};
use bytes::BytesMut;
use postgres_protocol::message::backend::Message;
use std::{io::ErrorKind, time::Instant};

/// Most answers of a batch are shorter.
const ROOM: usize = 16 * 1024;
/// The type of a message, and its length.
const HEADER: usize = 5;

pub(crate) struct Channel {
    socket: Socket,
    limits: Limits,
    /// What is to be sent.
    pub(crate) sending: BytesMut,
    received: BytesMut,
    /// How much has come since the exchange began, and when it has to be over.
    came: usize,
    until: Instant,
}

impl Channel {
    pub(crate) fn new(socket: Socket, limits: Limits) -> Self {
        Self {
            socket,
            limits,
            sending: BytesMut::with_capacity(ROOM),
            received: BytesMut::with_capacity(ROOM),
            came: 0,
            until: Instant::now() + limits.exchange,
        }
    }

    /// Sends what was written. While there is no room for it, what comes is taken in: a database that waits until its
    /// answers are read does not read.
    pub(crate) fn transmit(&mut self) -> Result<(), Error> {
        (self.came, self.until) = (0, Instant::now() + self.limits.exchange);
        loop {
            match self.socket.send(&mut self.sending) {
                Ok(()) => return Ok(()),
                Err(error) if error.kind() == ErrorKind::WouldBlock => self.make_room()?,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(Error::Io(error)),
            }
        }
    }

    fn make_room(&mut self) -> Result<(), Error> {
        match self.socket.ready(self.limits.silence) {
            Ok(Ready::ToWrite) => self.in_time(),
            Ok(Ready::ToRead) => self.receive(Wait::No),
            Ok(Ready::Never) => Err(Error::Silent(self.limits.silence)),
            Err(error) if error.kind() == ErrorKind::Interrupted => Ok(()),
            Err(error) => Err(Error::Io(error)),
        }
    }

    /// The next message that is an answer; an error of the database is one of ours.
    pub(crate) fn message(&mut self) -> Result<Message, Error> {
        loop {
            match self.arrived()? {
                Some(message) => return Ok(message),
                None => self.receive(Wait::Yes)?,
            }
        }
    }

    /// What was not asked for would be taken for the answer to the next question.
    pub(crate) fn expect_nothing(&mut self) -> Result<(), Error> {
        match self.arrived()? {
            None => Ok(()),
            Some(_) => Err(Error::Unexpected("nothing between two round trips")),
        }
    }

    /// The next answer that is here as a whole. What the database says unasked is passed over.
    fn arrived(&mut self) -> Result<Option<Message>, Error> {
        loop {
            self.check_length()?;
            match Message::parse(&mut self.received).map_err(Error::Malformed)? {
                Some(Message::NoticeResponse(_) | Message::NotificationResponse(_) | Message::ParameterStatus(_)) => {}
                Some(Message::ErrorResponse(body)) => return Err(Error::refused(&body)),
                other => return Ok(other),
            }
        }
    }

    /// A message is given room as soon as its length is known, so the length is looked at before.
    fn check_length(&self) -> Result<(), Error> {
        let length = self.received.get(1..HEADER).map_or(0, |bytes| {
            bytes
                .iter()
                .fold(0_usize, |length, byte| length << 8 | usize::from(*byte))
        });
        match length > self.limits.answer {
            true => Err(Error::TooLong(self.limits.answer)),
            false => Ok(()),
        }
    }

    fn receive(&mut self, wait: Wait) -> Result<(), Error> {
        self.in_time()?;
        let had = self.received.len();
        self.received.resize(had + ROOM, 0);
        let read = self.socket.receive(&mut self.received[had..], wait);
        let came = read.as_ref().copied().unwrap_or(0);
        self.received.truncate(had + came);
        self.came += came;
        match read {
            Ok(0) => Err(Error::Closed),
            Ok(_) if self.came > self.limits.answer => Err(Error::TooLong(self.limits.answer)),
            Ok(_) => Ok(()),
            Err(error) => match error.kind() {
                // A signal; a socket with a time limit does not go on by itself.
                ErrorKind::Interrupted => Ok(()),
                ErrorKind::WouldBlock | ErrorKind::TimedOut if wait == Wait::Yes => {
                    Err(Error::Silent(self.limits.silence))
                }
                ErrorKind::WouldBlock => Ok(()),
                ErrorKind::UnexpectedEof => Err(Error::Closed),
                _ => Err(Error::Io(error)),
            },
        }
    }

    fn in_time(&self) -> Result<(), Error> {
        match Instant::now() > self.until {
            true => Err(Error::Late(self.limits.exchange)),
            false => Ok(()),
        }
    }

    /// Other limits from now on.
    pub(crate) fn limit(&mut self, limits: Limits) -> Result<(), Error> {
        self.limits = limits;
        self.socket.wait_at_most(limits.silence).map_err(Error::Io)
    }
}
