//! The first messages: who we are, and the proof of it.

use crate::{Error, Pipeline};
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

impl Pipeline {
    /// Introduces us, proves it, and waits until statements may be sent.
    pub(crate) fn sign_in(&mut self, config: &Config) -> Result<(), Error> {
        self.introduce(config)?;
        loop {
            match self.message()? {
                Message::AuthenticationOk | Message::BackendKeyData(_) => {}
                Message::ReadyForQuery(_) => return Ok(()),
                other => self.prove(config, &other)?,
            }
        }
    }

    fn introduce(&mut self, config: &Config) -> Result<(), Error> {
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
        frontend::startup_message(given, &mut self.sending)?;
        self.flush()
    }

    fn prove(&mut self, config: &Config, question: &Message) -> Result<(), Error> {
        match question {
            Message::AuthenticationCleartextPassword => {
                frontend::password_message(password(config)?, &mut self.sending)?;
                self.flush()
            }
            Message::AuthenticationMd5Password(body) => {
                let proof = md5_hash(user(config)?.as_bytes(), password(config)?, body.salt());
                frontend::password_message(proof.as_bytes(), &mut self.sending)?;
                self.flush()
            }
            Message::AuthenticationSasl(body) => self.prove_by_scram(config, body),
            _ => Err(Error::Unsupported("the way in which the database wants a proof")),
        }
    }

    fn prove_by_scram(&mut self, config: &Config, offered: &AuthenticationSaslBody) -> Result<(), Error> {
        if !offered.mechanisms().any(|name| Ok(name == SCRAM_SHA_256))? {
            return Err(Error::Unsupported("a proof other than SCRAM-SHA-256"));
        }
        let mut scram = ScramSha256::new(password(config)?, ChannelBinding::unsupported());
        frontend::sasl_initial_response(SCRAM_SHA_256, scram.message(), &mut self.sending)?;
        self.flush()?;
        let Message::AuthenticationSaslContinue(body) = self.message()? else {
            return Err(Error::Unexpected("the second step of a proof"));
        };
        scram.update(body.data())?;
        frontend::sasl_response(scram.message(), &mut self.sending)?;
        self.flush()?;
        let Message::AuthenticationSaslFinal(body) = self.message()? else {
            return Err(Error::Unexpected("the last step of a proof"));
        };
        Ok(scram.finish(body.data())?)
    }
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
