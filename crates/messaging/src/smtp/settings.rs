//! How our mail leaves.

use lettre::message::Mailbox;
use percent_encoding::percent_decode_str;
use secrecy::SecretString;
use thiserror::Error;

/// A server that takes mail from us, and who we are to it.
#[derive(Debug, Clone)]
pub struct SmtpSettings {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) security: Security,
    pub(super) login: Option<(String, SecretString)>,
    pub(super) from: Mailbox,
    pub(super) authorities: Option<String>,
}

/// How a conversation is kept from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// It begins with TLS.
    Implicit,
    /// It goes over to TLS at once; a server that does not offer that gets no mail.
    StartTls,
    /// Not at all: on this machine only.
    Plain,
}

/// What is wrong with settings, as the end of a sentence about them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum WrongSmtp {
    /// That is no address of a mail server.
    #[error(
        "must look like smtp://user:password@host:587 (STARTTLS) or smtps://user:password@host:465; characters of the \
         password that are none of an address are written as %40"
    )]
    Url,
    /// Everybody on the way could read it.
    #[error("must begin with smtp:// or smtps://; smtp+plain:// is for a server on this machine")]
    Plain,
    /// That is no sender.
    #[error("must be an address, alone or with a name: Leads <no-reply@leads.ma>")]
    From,
    /// That is no certificate.
    #[error("must be a file with certificates in PEM")]
    Certificate,
}

/// The address of a mail server, with what we say to it.
#[derive(Debug, Clone)]
pub struct SmtpUrl {
    host: String,
    port: u16,
    security: Security,
    login: Option<(String, SecretString)>,
}

impl SmtpSettings {
    /// Settings, each of which was parsed.
    pub fn new(url: SmtpUrl, from: Mailbox, authorities: Option<String>) -> Self {
        Self {
            host: url.host,
            port: url.port,
            security: url.security,
            login: url.login,
            from,
            authorities,
        }
    }

    /// Reads settings.
    ///
    /// # Errors
    /// One of them is wrong.
    pub fn parse(url: &str, from: &str) -> Result<Self, WrongSmtp> {
        Ok(Self::new(Self::parse_url(url)?, Self::parse_from(from)?, None))
    }

    /// The address of a mail server.
    ///
    /// # Errors
    /// It is none, or one that would be spoken to in plain text over a network.
    pub fn parse_url(text: &str) -> Result<SmtpUrl, WrongSmtp> {
        let (scheme, rest) = text.split_once("://").ok_or(WrongSmtp::Url)?;
        let (security, usual) = match scheme {
            "smtps" => (Security::Implicit, 465),
            "smtp" => (Security::StartTls, 587),
            "smtp+plain" => (Security::Plain, 25),
            _ => return Err(WrongSmtp::Plain),
        };
        let (login, place) = match rest.trim_end_matches('/').rsplit_once('@') {
            Some((login, place)) => (Some(parse_login(login)?), place),
            None => (None, rest.trim_end_matches('/')),
        };
        let (host, port) = match place.rsplit_once(':') {
            Some((host, port)) => (host, port.parse().map_err(|_| WrongSmtp::Url)?),
            None => (place, usual),
        };
        let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        if host.is_empty() || !host.chars().all(known) {
            return Err(WrongSmtp::Url);
        }
        if security == Security::Plain && !matches!(host, "127.0.0.1" | "localhost") {
            return Err(WrongSmtp::Plain);
        }
        Ok(SmtpUrl {
            host: host.to_owned(),
            port,
            security,
            login,
        })
    }

    /// Who writes our mail.
    ///
    /// # Errors
    /// It is nobody.
    pub fn parse_from(text: &str) -> Result<Mailbox, WrongSmtp> {
        let from: Mailbox = text.parse().map_err(|_| WrongSmtp::From)?;
        let has_domain = from.email.domain().contains('.') || from.email.domain() == "localhost";
        match has_domain && text.chars().all(|c| !c.is_control()) {
            true => Ok(from),
            false => Err(WrongSmtp::From),
        }
    }

    /// Certificates of authorities beside those of the machine, in PEM.
    ///
    /// # Errors
    /// They are none.
    pub fn parse_authorities(pem: String) -> Result<String, WrongSmtp> {
        match lettre::transport::smtp::client::Certificate::from_pem(pem.as_bytes()) {
            Ok(_) if pem.contains("BEGIN CERTIFICATE") => Ok(pem),
            _ => Err(WrongSmtp::Certificate),
        }
    }

    /// Where our mail comes from; ids of our messages end with it.
    pub(super) fn domain(&self) -> &str {
        self.from.email.domain()
    }

    /// Where the server is.
    pub fn place(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }

    /// Who writes our mail.
    pub fn sender(&self) -> &str {
        self.from.email.as_ref()
    }

    /// How a conversation is kept from others.
    pub const fn security(&self) -> Security {
        self.security
    }
}

fn parse_login(text: &str) -> Result<(String, SecretString), WrongSmtp> {
    let (user, password) = text.split_once(':').ok_or(WrongSmtp::Url)?;
    let decoded = |text: &str| {
        let text = percent_decode_str(text).decode_utf8().ok()?;
        (!text.is_empty() && !text.chars().any(char::is_control)).then(|| text.into_owned())
    };
    match (decoded(user), decoded(password)) {
        (Some(user), Some(password)) => Ok((user, password.into())),
        _ => Err(WrongSmtp::Url),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    #[test]
    fn an_address_says_how_the_server_is_spoken_to() {
        for (url, place, security) in [
            ("smtp://mail.leads.ma", "mail.leads.ma:587", Security::StartTls),
            ("smtps://u:p@mail.leads.ma", "mail.leads.ma:465", Security::Implicit),
            (
                "smtp://u:p@mail.leads.ma:2525/",
                "mail.leads.ma:2525",
                Security::StartTls,
            ),
            ("smtp+plain://127.0.0.1:1025", "127.0.0.1:1025", Security::Plain),
        ] {
            let settings = SmtpSettings::parse(url, "no-reply@leads.ma").unwrap();
            assert_eq!((settings.place().as_str(), settings.security()), (place, security));
        }
        let settings = SmtpSettings::parse("smtp://a%40b:p%3Aw%2F@h:1", "Leads <x@leads.ma>").unwrap();
        let (user, password) = settings.login.as_ref().unwrap();
        assert_eq!((user.as_str(), password.expose_secret()), ("a@b", "p:w/"));
        assert_eq!((settings.sender(), settings.domain()), ("x@leads.ma", "leads.ma"));
        assert!(!format!("{settings:?}").contains("p:w/"));
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (url, from, why) in [
            ("mail.leads.ma", "x@leads.ma", WrongSmtp::Url),
            ("smtp://", "x@leads.ma", WrongSmtp::Url),
            ("smtp://user@host", "x@leads.ma", WrongSmtp::Url),
            ("smtp://u:%0Ap@host", "x@leads.ma", WrongSmtp::Url),
            ("smtp://host:port", "x@leads.ma", WrongSmtp::Url),
            ("http://host", "x@leads.ma", WrongSmtp::Plain),
            ("smtp+plain://mail.leads.ma", "x@leads.ma", WrongSmtp::Plain),
            ("smtp://host", "nobody", WrongSmtp::From),
            ("smtp://host", "x@leads.ma\r\nBcc: all@leads.ma", WrongSmtp::From),
        ] {
            assert_eq!(SmtpSettings::parse(url, from).unwrap_err(), why, "{url} {from}");
        }
        let text = SmtpSettings::parse_authorities("no certificate".to_owned());
        assert_eq!(text.unwrap_err(), WrongSmtp::Certificate);
    }
}
