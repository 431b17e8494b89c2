//! The other side of a connection, which says what it is told to.

use crate::{Error, Failed, Limits, Pipeline, Row, connect::start, socket::Socket};
use std::{io::Write, net::Shutdown, os::unix::net::UnixStream, time::Duration};
use tokio_postgres::Config;

pub const LIMITS: Limits = Limits {
    connecting: Duration::from_millis(400),
    silence: Duration::from_millis(200),
    exchange: Duration::from_millis(800),
    answer: 1024 * 1024,
};

/// A message of the database.
pub fn frame(tag: u8, body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len() + 4).expect("short");
    [&[tag], length.to_be_bytes().as_slice(), body].concat()
}

pub fn let_in() -> Vec<u8> {
    [frame(b'R', &[0; 4]), ready()].concat()
}

pub fn ready() -> Vec<u8> {
    frame(b'Z', b"I")
}

pub fn bound() -> Vec<u8> {
    frame(b'2', b"")
}

pub fn done() -> Vec<u8> {
    frame(b'C', b"SELECT 1\0")
}

pub fn refused() -> Vec<u8> {
    frame(b'E', b"SERROR\0C23505\0Mtaken\0\0")
}

pub fn notice() -> Vec<u8> {
    frame(b'N', b"SNOTICE\0C00000\0Mhello\0\0")
}

/// A row of texts.
pub fn row(values: &[&[u8]]) -> Vec<u8> {
    let mut body = u16::try_from(values.len()).expect("few").to_be_bytes().to_vec();
    for value in values {
        body.extend(u32::try_from(value.len()).expect("short").to_be_bytes());
        body.extend_from_slice(value);
    }
    frame(b'D', &body)
}

/// The description of a statement without parameters and with one column `v` of the type text.
pub fn described() -> Vec<u8> {
    let mut column = b"v\0".to_vec();
    column.extend(0_u32.to_be_bytes());
    column.extend(0_u16.to_be_bytes());
    column.extend(25_u32.to_be_bytes());
    column.extend((-1_i16).to_be_bytes());
    column.extend((-1_i32).to_be_bytes());
    column.extend(1_u16.to_be_bytes());
    let columns = [1_u16.to_be_bytes().as_slice(), &column].concat();
    [frame(b'1', b""), frame(b't', &[0, 0]), frame(b'T', &columns), ready()].concat()
}

/// A pipeline and the other side of it, after that side said this to who introduces themselves.
pub fn sign_in(said: &[u8], limits: Limits) -> Result<(Pipeline, UnixStream), Error> {
    sign_in_then(said, limits, Then::Stays)
}

pub fn sign_in_then(said: &[u8], limits: Limits, then: Then) -> Result<(Pipeline, UnixStream), Error> {
    let (ours, mut theirs) = UnixStream::pair().expect("two sockets");
    theirs.write_all(said).expect("said");
    then.happens(&theirs);
    let mut config = Config::new();
    config.user("somebody").password("secret");
    let pipeline = start(Socket::Local(ours), &config, limits)?;
    Ok((pipeline, theirs))
}

/// The other side after its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    Stays,
    HangsUp,
}

impl Then {
    fn happens(self, theirs: &UnixStream) {
        if self == Self::HangsUp {
            theirs.shutdown(Shutdown::Write).expect("hung up");
        }
    }
}

/// A conversation: somebody who is let in prepares a statement.
pub struct Conversation {
    pub pipeline: Pipeline,
    pub theirs: UnixStream,
    pub statement: crate::Statement,
}

impl Conversation {
    pub fn begin(limits: Limits) -> Self {
        let (mut pipeline, mut theirs) = sign_in(&let_in(), limits).expect("let in");
        theirs.write_all(&described()).expect("said");
        let statement = pipeline.prepare("statement", "select v").expect("prepared");
        Self {
            pipeline,
            theirs,
            statement,
        }
    }

    /// Executes the statement once.
    pub fn ask(&mut self) -> Result<Vec<Vec<Row>>, Failed> {
        self.pipeline.round_trip(&[self.statement.with(Vec::new())])
    }

    /// Executes the statement once, and is answered with this.
    pub fn hear(&mut self, answer: &[u8]) -> Result<Vec<Vec<Row>>, Failed> {
        self.theirs.write_all(answer).expect("said");
        self.ask()
    }
}

/// Executes a statement once, and is answered with this.
pub fn hear(answer: &[u8], then: Then) -> Result<Vec<Vec<Row>>, Failed> {
    let mut conversation = Conversation::begin(LIMITS);
    conversation.theirs.write_all(answer).expect("said");
    then.happens(&conversation.theirs);
    conversation.ask()
}
