//! The ways to a database: a local socket, a network, an encrypted network.

use bytes::{Buf, BytesMut};
use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    net::{RecvFlags, SendFlags, recv, send},
};
use rustls::ClientConnection;
use std::{
    io::{self, ErrorKind, Read, Write},
    net::TcpStream,
    os::{
        fd::{AsFd, BorrowedFd},
        unix::net::UnixStream,
    },
    time::Duration,
};

pub(crate) enum Socket {
    Local(UnixStream),
    Network(TcpStream),
    Encrypted(Box<Encrypted>),
}

/// An encrypted network after its handshake.
pub(crate) struct Encrypted {
    client: ClientConnection,
    stream: TcpStream,
}

/// Whether to wait for what has not come yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wait {
    /// For as long as the other side may say nothing.
    Yes,
    No,
}

/// What a socket is ready for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ready {
    /// Something has come.
    ToRead,
    /// There is room for more.
    ToWrite,
    /// For nothing, until the time was over.
    Never,
}

impl Socket {
    /// For how long the other side may say nothing.
    pub(crate) fn wait_at_most(&self, silence: Duration) -> io::Result<()> {
        match self {
            Self::Local(stream) => stream.set_read_timeout(Some(silence)),
            Self::Network(stream) => stream.set_read_timeout(Some(silence)),
            Self::Encrypted(encrypted) => encrypted.stream.set_read_timeout(Some(silence)),
        }
    }

    /// Sends, and takes from these bytes, what there is room for. [`ErrorKind::WouldBlock`] when that is not everything.
    pub(crate) fn send(&mut self, bytes: &mut BytesMut) -> io::Result<()> {
        match self {
            Self::Local(stream) => send_all(stream.as_fd(), bytes),
            Self::Network(stream) => send_all(stream.as_fd(), bytes),
            Self::Encrypted(encrypted) => encrypted.send(bytes),
        }
    }

    /// Reads what has come; nothing when the other side hung up.
    pub(crate) fn receive(&mut self, into: &mut [u8], wait: Wait) -> io::Result<usize> {
        match self {
            Self::Local(stream) => receive(stream.as_fd(), into, wait),
            Self::Network(stream) => receive(stream.as_fd(), into, wait),
            Self::Encrypted(encrypted) => encrypted.receive(into, wait),
        }
    }

    /// Waits until something can be read or written.
    pub(crate) fn ready(&self, at_most: Duration) -> io::Result<Ready> {
        let socket = match self {
            Self::Local(stream) => stream.as_fd(),
            Self::Network(stream) => stream.as_fd(),
            Self::Encrypted(encrypted) => encrypted.stream.as_fd(),
        };
        let mut waiting = [PollFd::from_borrowed_fd(socket, PollFlags::IN | PollFlags::OUT)];
        let at_most = Timespec::try_from(at_most).map_err(io::Error::other)?;
        if poll(&mut waiting, Some(&at_most))? == 0 {
            return Ok(Ready::Never);
        }
        let [waiting] = waiting;
        // Whatever else has happened, writing tells.
        match waiting.revents().contains(PollFlags::IN) {
            true => Ok(Ready::ToRead),
            false => Ok(Ready::ToWrite),
        }
    }
}

impl Encrypted {
    /// Agrees on keys; waits for the other side as long as the stream does.
    pub(crate) fn shake_hands(mut client: ClientConnection, mut stream: TcpStream) -> io::Result<Self> {
        while client.is_handshaking() {
            client.complete_io(&mut stream)?;
        }
        Ok(Self { client, stream })
    }

    fn send(&mut self, bytes: &mut BytesMut) -> io::Result<()> {
        loop {
            while self.client.wants_write() {
                self.client.write_tls(&mut Now(self.stream.as_fd()))?;
            }
            if bytes.is_empty() {
                return Ok(());
            }
            let taken = self.client.writer().write(bytes)?;
            bytes.advance(taken);
        }
    }

    fn receive(&mut self, into: &mut [u8], wait: Wait) -> io::Result<usize> {
        loop {
            match self.client.reader().read(into) {
                Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                read => return read,
            }
            match wait {
                Wait::Yes => self.client.read_tls(&mut self.stream)?,
                Wait::No => self.client.read_tls(&mut Now(self.stream.as_fd()))?,
            };
            self.client.process_new_packets().map_err(io::Error::other)?;
        }
    }
}

/// A socket that is never waited for.
struct Now<'a>(BorrowedFd<'a>);

impl Read for Now<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        receive(self.0, into, Wait::No)
    }
}

impl Write for Now<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(send(self.0, bytes, SendFlags::DONTWAIT | SendFlags::NOSIGNAL)?)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn send_all(socket: BorrowedFd<'_>, bytes: &mut BytesMut) -> io::Result<()> {
    while !bytes.is_empty() {
        let sent = Now(socket).write(bytes)?;
        bytes.advance(sent);
    }
    Ok(())
}

fn receive(socket: BorrowedFd<'_>, into: &mut [u8], wait: Wait) -> io::Result<usize> {
    let flags = match wait {
        Wait::Yes => RecvFlags::empty(),
        Wait::No => RecvFlags::DONTWAIT,
    };
    let (read, _) = recv(socket, into, flags)?;
    Ok(read)
}
