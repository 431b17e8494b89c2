//! The ways to a database: a local socket, a network, an encrypted network.

use rustls::{ClientConnection, StreamOwned};
use std::{
    io::{self, Read, Write},
    net::TcpStream,
    os::unix::net::UnixStream,
    time::Duration,
};

pub(crate) enum Socket {
    Local(UnixStream),
    Network(TcpStream),
    Encrypted(Box<StreamOwned<ClientConnection, TcpStream>>),
}

impl Socket {
    /// For how long the other side may say nothing.
    pub(crate) fn wait_at_most(&self, silence: Duration) -> io::Result<()> {
        let silence = Some(silence);
        match self {
            Self::Local(stream) => stream.set_read_timeout(silence).and(stream.set_write_timeout(silence)),
            Self::Network(stream) => stream.set_read_timeout(silence).and(stream.set_write_timeout(silence)),
            Self::Encrypted(stream) => {
                let stream = stream.get_ref();
                stream.set_read_timeout(silence).and(stream.set_write_timeout(silence))
            }
        }
    }
}

impl Read for Socket {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Local(stream) => stream.read(into),
            Self::Network(stream) => stream.read(into),
            Self::Encrypted(stream) => stream.read(into),
        }
    }
}

impl Write for Socket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Local(stream) => stream.write(bytes),
            Self::Network(stream) => stream.write(bytes),
            Self::Encrypted(stream) => stream.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Local(stream) => stream.flush(),
            Self::Network(stream) => stream.flush(),
            Self::Encrypted(stream) => stream.flush(),
        }
    }
}
