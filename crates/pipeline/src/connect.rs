//! From a configuration to a connection.

use crate::{Error, Pipeline, socket::Socket};
use bytes::BytesMut;
use postgres_protocol::message::frontend;
use rustls::{ClientConfig, ClientConnection, StreamOwned, pki_types::ServerName};
use std::{
    io::{Read, Write},
    net::{TcpStream, ToSocketAddrs},
    os::unix::net::UnixStream,
    sync::Arc,
    time::Duration,
};
use tokio_postgres::{
    Config,
    config::{ChannelBinding, Host, SslMode, SslNegotiation, TargetSessionAttrs},
};

/// With each step of connecting.
const PATIENCE: Duration = Duration::from_secs(10);
/// Longer than any statement may take; after that the server counts as gone.
const SILENCE: Duration = Duration::from_secs(45);
const PORT: u16 = 5432;

/// Connects to the first host that answers.
pub fn connect(config: &Config, tls: &Arc<ClientConfig>) -> Result<Pipeline, Error> {
    if config.get_channel_binding() == ChannelBinding::Require {
        return Err(Error::Unsupported("channel binding"));
    }
    let mut last = Error::Unsupported("a connection without a host");
    for (position, host) in config.get_hosts().iter().enumerate() {
        match open(config, tls, host, position) {
            Ok(pipeline) => return Ok(pipeline),
            Err(error) => last = error,
        }
    }
    Err(last)
}

fn open(config: &Config, tls: &Arc<ClientConfig>, host: &Host, position: usize) -> Result<Pipeline, Error> {
    let ports = config.get_ports();
    let port = ports.get(position).or(ports.first()).copied().unwrap_or(PORT);
    let socket = match host {
        Host::Unix(folder) => local(&folder.join(format!(".s.PGSQL.{port}")))?,
        Host::Tcp(name) => {
            let address = config.get_hostaddrs().get(position).map(ToString::to_string);
            network(config, tls, name, reach(address.as_ref().unwrap_or(name), port)?)?
        }
    };
    socket.wait_at_most(PATIENCE)?;
    let mut pipeline = Pipeline::new(socket);
    pipeline.sign_in(config)?;
    let must_write = config.get_target_session_attrs() != TargetSessionAttrs::Any;
    if must_write
        && pipeline.whether(
            "only_reads",
            "select current_setting('transaction_read_only') = 'on' as yes",
        )?
    {
        return Err(Error::Unsupported("a database that only reads"));
    }
    // Somebody between us and the database may have dropped the options, and the role with them.
    if !pipeline.whether("in_role", "select current_user <> session_user as yes")? {
        return Err(Error::Unsupported("a connection that did not take its role"));
    }
    pipeline.socket.wait_at_most(SILENCE)?;
    Ok(pipeline)
}

impl Pipeline {
    /// Asks once, by a statement with the column `yes`.
    fn whether(&mut self, name: &'static str, sql: &str) -> Result<bool, Error> {
        let question = self.prepare(name, sql)?;
        let call = question.with(Vec::new());
        let answers = self.round_trip(&[call]).map_err(|failed| failed.error)?;
        let row = answers.first().and_then(|rows| rows.first());
        row.ok_or(Error::Unexpected("one row"))?.get("yes")
    }
}

fn local(path: &std::path::Path) -> Result<Socket, Error> {
    Ok(Socket::Local(UnixStream::connect(path)?))
}

fn network(config: &Config, tls: &Arc<ClientConfig>, name: &str, stream: TcpStream) -> Result<Socket, Error> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    match config.get_ssl_mode() {
        SslMode::Disable => Ok(Socket::Network(stream)),
        _ => encrypt(config, tls, name, stream),
    }
}

/// The first address of a name that answers.
fn reach(name: &str, port: u16) -> Result<TcpStream, Error> {
    let mut last = Error::Unsupported("a name without an address");
    for address in (name, port).to_socket_addrs()? {
        match TcpStream::connect_timeout(&address, PATIENCE) {
            Ok(stream) => return Ok(stream),
            Err(error) => last = error.into(),
        }
    }
    Err(last)
}

fn encrypt(config: &Config, tls: &Arc<ClientConfig>, name: &str, mut stream: TcpStream) -> Result<Socket, Error> {
    if config.get_ssl_negotiation() != SslNegotiation::Direct && !agrees_to_encrypt(&mut stream)? {
        return match config.get_ssl_mode() {
            SslMode::Prefer => Ok(Socket::Network(stream)),
            _ => Err(Error::Unsupported("the database does not encrypt")),
        };
    }
    let name = ServerName::try_from(name.to_owned()).map_err(|error| Error::Value(error.into()))?;
    let mut tls = ClientConfig::clone(tls);
    tls.alpn_protocols = vec![b"postgresql".to_vec()];
    let client = ClientConnection::new(Arc::new(tls), name).map_err(|error| Error::Value(error.into()))?;
    Ok(Socket::Encrypted(Box::new(StreamOwned::new(client, stream))))
}

fn agrees_to_encrypt(stream: &mut TcpStream) -> Result<bool, Error> {
    let mut question = BytesMut::new();
    frontend::ssl_request(&mut question);
    stream.write_all(&question)?;
    let mut answer = [0];
    stream.read_exact(&mut answer)?;
    Ok(answer == *b"S")
}
