//! The first messages: who we are, and the proof of it.

use crate::{Error, channel::Channel};
use fallible_iterator::FallibleIterator;
use postgres_protocol::{
    authentication::{
        md5_hash,
        sasl::{ChannelBinding, SCRAM_SHA_256, ScramSha256},
    },
    message::{
        backend::{AuthenticationSaslBody, Message},
        frontend,
    },
};
use tokio_postgres::Config;

/// Introduces us, proves it at most once, and waits until statements may be sent.
pub(crate) fn sign_in(channel: &mut Channel, config: &Config) -> Result<(), Error> {
    introduce(channel, config)?;
    match channel.message()? {
        Message::AuthenticationOk => {}
        question => {
            prove(channel, config, &question)?;
            let Message::AuthenticationOk = channel.message()? else {
                return Err(Error::Unexpected("that we are who we say"));
            };
        }
    }
    loop {
        match channel.message()? {
            Message::BackendKeyData(_) => {}
            Message::ReadyForQuery(_) => return Ok(()),
            _ => return Err(Error::Unexpected("that statements may be sent")),
        }
    }
}

fn introduce(channel: &mut Channel, config: &Config) -> Result<(), Error> {
    let user = user(config)?;
    let parameters = [
        ("client_encoding", Some("UTF8")),
        ("user", Some(user)),
        ("database", config.get_dbname()),
        ("options", config.get_options()),
        ("application_name", config.get_application_name()),
    ];
    let given = parameters
        .into_iter()
        .filter_map(|(name, value)| value.map(|value| (name, value)));
    frontend::startup_message(given, &mut channel.sending).map_err(Error::unwritable)?;
    channel.transmit()
}

fn prove(channel: &mut Channel, config: &Config, question: &Message) -> Result<(), Error> {
    match question {
        Message::AuthenticationCleartextPassword => say_password(channel, password(config)?),
        Message::AuthenticationMd5Password(body) => {
            let proof = md5_hash(user(config)?.as_bytes(), password(config)?, body.salt());
            say_password(channel, proof.as_bytes())
        }
        Message::AuthenticationSasl(body) => prove_by_scram(channel, config, body),
        _ => Err(Error::Unsupported("the way in which the database wants a proof")),
    }
}

fn say_password(channel: &mut Channel, password: &[u8]) -> Result<(), Error> {
    frontend::password_message(password, &mut channel.sending).map_err(Error::unwritable)?;
    channel.transmit()
}

fn prove_by_scram(channel: &mut Channel, config: &Config, offered: &AuthenticationSaslBody) -> Result<(), Error> {
    let mut offers = offered.mechanisms();
    let offered = offers.any(|name| Ok(name == SCRAM_SHA_256));
    if !offered.map_err(Error::Malformed)? {
        return Err(Error::Unsupported("a proof other than SCRAM-SHA-256"));
    }
    let mut scram = ScramSha256::new(password(config)?, ChannelBinding::unsupported());
    frontend::sasl_initial_response(SCRAM_SHA_256, scram.message(), &mut channel.sending).map_err(Error::unwritable)?;
    channel.transmit()?;
    let Message::AuthenticationSaslContinue(body) = channel.message()? else {
        return Err(Error::Unexpected("the second step of a proof"));
    };
    scram.update(body.data()).map_err(Error::Malformed)?;
    frontend::sasl_response(scram.message(), &mut channel.sending).map_err(Error::unwritable)?;
    channel.transmit()?;
    let Message::AuthenticationSaslFinal(body) = channel.message()? else {
        return Err(Error::Unexpected("the last step of a proof"));
    };
    scram.finish(body.data()).map_err(Error::Malformed)
}

fn user(config: &Config) -> Result<&str, Error> {
    config
        .get_user()
        .ok_or(Error::Unsupported("a connection without a user"))
}

fn password(config: &Config) -> Result<&[u8], Error> {
    config
        .get_password()
        .ok_or(Error::Unsupported("a password is asked for, and none is configured"))
}
