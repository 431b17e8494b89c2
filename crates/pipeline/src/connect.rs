//! From a configuration to a connection.

use crate::{
    Error, Limits, Pipeline,
    channel::Channel,
    sign_in::sign_in,
    socket::{Encrypted, Socket},
};
use bytes::BytesMut;
use postgres_protocol::message::frontend;
use rustls::{ClientConfig, ClientConnection, pki_types::ServerName};
use std::{
    io::{self, ErrorKind, Read, Write},
    net::{TcpStream, ToSocketAddrs},
    os::unix::net::UnixStream,
    path::Path,
    sync::Arc,
};
use tokio_postgres::{
    Config,
    config::{ChannelBinding, Host, SslMode, SslNegotiation, TargetSessionAttrs},
};

const PORT: u16 = 5432;

/// Connects to the first host that answers. Whether the other side of an encrypted network is who it says, the
/// configuration of the encryption decides.
///
/// # Errors
/// No host can be reached, or the last one refuses us or does not do what the configuration demands.
pub fn connect(config: &Config, tls: &Arc<ClientConfig>, limits: Limits) -> Result<Pipeline, Error> {
    if config.get_channel_binding() == ChannelBinding::Require {
        return Err(Error::Unsupported("channel binding"));
    }
    let mut last = Error::Unsupported("a connection without a host");
    for (position, host) in config.get_hosts().iter().enumerate() {
        match open(config, tls, limits, host, position) {
            Ok(pipeline) => return Ok(pipeline),
            Err(error) => last = error,
        }
    }
    Err(last)
}

fn open(
    config: &Config,
    tls: &Arc<ClientConfig>,
    limits: Limits,
    host: &Host,
    position: usize,
) -> Result<Pipeline, Error> {
    let ports = config.get_ports();
    let port = ports.get(position).or(ports.first()).copied().unwrap_or(PORT);
    let socket = match host {
        Host::Unix(folder) => local(&folder.join(format!(".s.PGSQL.{port}")))?,
        Host::Tcp(name) => {
            let address = config.get_hostaddrs().get(position).map(ToString::to_string);
            let stream = reach(address.as_ref().unwrap_or(name), port, limits)?;
            network(config, tls, name, stream, limits)?
        }
    };
    let mut pipeline = start(socket, config, limits)?;
    let must_write = config.get_target_session_attrs() != TargetSessionAttrs::Any;
    let only_reads = "select current_setting('transaction_read_only') = 'on' as yes";
    if must_write && pipeline.whether("only_reads", only_reads)? {
        return Err(Error::Unsupported("a database that only reads"));
    }
    Ok(pipeline)
}

/// Signs in over a socket.
pub(crate) fn start(socket: Socket, config: &Config, limits: Limits) -> Result<Pipeline, Error> {
    socket.wait_at_most(limits.connecting).map_err(Error::Io)?;
    let mut channel = Channel::new(socket, limits.of_signing_in());
    sign_in(&mut channel, config)?;
    channel.limit(limits)?;
    Ok(Pipeline::new(channel))
}

fn local(path: &Path) -> Result<Socket, Error> {
    UnixStream::connect(path).map(Socket::Local).map_err(Error::Io)
}

fn network(
    config: &Config,
    tls: &Arc<ClientConfig>,
    name: &str,
    stream: TcpStream,
    limits: Limits,
) -> Result<Socket, Error> {
    let patience = Some(limits.connecting);
    stream
        .set_nodelay(true)
        .and(stream.set_read_timeout(patience))
        .and(stream.set_write_timeout(patience))
        .map_err(Error::Io)?;
    match config.get_ssl_mode() {
        SslMode::Disable => Ok(Socket::Network(stream)),
        _ => encrypt(config, tls, name, stream, limits),
    }
}

/// The first address of a name that answers.
fn reach(name: &str, port: u16, limits: Limits) -> Result<TcpStream, Error> {
    let mut last = Error::Unsupported("a name without an address");
    for address in (name, port).to_socket_addrs().map_err(Error::Io)? {
        match TcpStream::connect_timeout(&address, limits.connecting) {
            Ok(stream) => return Ok(stream),
            Err(error) => last = Error::Io(error),
        }
    }
    Err(last)
}

fn encrypt(
    config: &Config,
    tls: &Arc<ClientConfig>,
    name: &str,
    mut stream: TcpStream,
    limits: Limits,
) -> Result<Socket, Error> {
    let silent = |error: io::Error| match error.kind() {
        ErrorKind::WouldBlock | ErrorKind::TimedOut => Error::Silent(limits.connecting),
        ErrorKind::UnexpectedEof => Error::Closed,
        _ => Error::Io(error),
    };
    if config.get_ssl_negotiation() != SslNegotiation::Direct {
        match agrees_to_encrypt(&mut stream).map_err(silent)? {
            b'S' => {}
            b'N' if config.get_ssl_mode() == SslMode::Prefer => return Ok(Socket::Network(stream)),
            b'N' => return Err(Error::Unsupported("the database does not encrypt")),
            _ => return Err(Error::Unexpected("whether it encrypts")),
        }
    }
    let name = ServerName::try_from(name.to_owned()).map_err(|error| Error::Value(error.into()))?;
    let mut tls = ClientConfig::clone(tls);
    tls.alpn_protocols = vec![b"postgresql".to_vec()];
    let client = ClientConnection::new(Arc::new(tls), name).map_err(|error| Error::Value(error.into()))?;
    let encrypted = Encrypted::shake_hands(client, stream).map_err(silent)?;
    Ok(Socket::Encrypted(Box::new(encrypted)))
}

fn agrees_to_encrypt(stream: &mut TcpStream) -> io::Result<u8> {
    let mut question = BytesMut::new();
    frontend::ssl_request(&mut question);
    stream.write_all(&question)?;
    let mut answer = [0];
    stream.read_exact(&mut answer)?;
    let [answer] = answer;
    Ok(answer)
}
