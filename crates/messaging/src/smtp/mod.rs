//! E-mail over SMTP.

mod letter;
mod settings;

pub use letter::{Attachment, Letter};
pub use lettre::message::Mailbox;
pub use settings::{Security, SmtpSettings, SmtpUrl, WrongSmtp};

use domain::delivery::DeliveryProblem;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Tokio1Executor,
    transport::smtp::{
        Error,
        authentication::Credentials,
        client::{Certificate, CertificateStore, Tls, TlsParameters},
        extension::ClientId,
    },
};
use secrecy::ExposeSecret;
use std::{io, time::Duration};

/// For so long one step of a conversation may take.
const STEP: Duration = Duration::from_secs(15);
/// For so long a whole conversation may take.
const LONGEST: Duration = Duration::from_secs(40);

/// The server that takes our mail.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    settings: SmtpSettings,
}

impl Smtp {
    /// Mail through this server. Nothing is connected before there is something to send.
    ///
    /// # Errors
    /// A certificate cannot be used.
    pub fn new(settings: SmtpSettings) -> Result<Self, WrongSmtp> {
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&settings.host)
            .port(settings.port)
            .tls(tls(&settings)?)
            .hello_name(ClientId::Domain(settings.domain().to_owned()))
            .timeout(Some(STEP));
        if let Some((user, password)) = &settings.login {
            let credentials = Credentials::new(user.clone(), password.expose_secret().to_owned());
            builder = builder.credentials(credentials);
        }
        Ok(Self {
            transport: builder.build(),
            settings,
        })
    }

    /// How the server is reached, without secrets.
    pub const fn settings(&self) -> &SmtpSettings {
        &self.settings
    }

    /// Hands a letter over, on a connection of its own. A connection that is lost after the letter was sent leaves open whether it was taken: sent again,
    /// it has the same `Message-ID`.
    ///
    /// # Errors
    /// It was not taken, or nobody knows.
    pub async fn send(&self, letter: &Letter) -> Result<(), DeliveryProblem> {
        let message = letter.compose(&self.settings.from)?;
        match tokio::time::timeout(LONGEST, self.transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(problem(&error)),
            Err(_) => Err(DeliveryProblem::Unreachable),
        }
    }
}

/// What a failure means. Its text is not kept: servers repeat the address in it.
fn problem(error: &Error) -> DeliveryProblem {
    let status = error.status().map(u16::from);
    if let Some(status) = status {
        tracing::debug!(status, "a mail server refused");
    }
    match status {
        // The server wants TLS, another password, or another sender: nothing that the reader could mend.
        Some(454 | 530 | 534 | 535 | 538) => DeliveryProblem::NotAccepted,
        Some(400..500) => DeliveryProblem::Busy,
        Some(500..600) => DeliveryProblem::Refused,
        // It offers no STARTTLS, or no way to sign in that we know; its certificate is not the right one.
        None if error.is_client() || error.is_tls() || is_of_somebody_else(error) => DeliveryProblem::NotAccepted,
        _ => DeliveryProblem::Unreachable,
    }
}

/// Whether the certificate of the server is not believed.
fn is_of_somebody_else(error: &Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(deeper) = cause {
        if deeper
            .downcast_ref::<io::Error>()
            .is_some_and(|io| io.kind() == io::ErrorKind::InvalidData)
        {
            return true;
        }
        cause = deeper.source();
    }
    false
}

fn tls(settings: &SmtpSettings) -> Result<Tls, WrongSmtp> {
    let mut parameters = TlsParameters::builder(settings.host.clone()).certificate_store(CertificateStore::Default);
    if let Some(pem) = &settings.authorities {
        let authorities = Certificate::from_pem(pem.as_bytes()).map_err(|_| WrongSmtp::Certificate)?;
        parameters = parameters.add_root_certificate(authorities);
    }
    let parameters = || parameters.build().map_err(|_| WrongSmtp::Certificate);
    Ok(match settings.security {
        Security::Implicit => Tls::Wrapper(parameters()?),
        Security::StartTls => Tls::Required(parameters()?),
        Security::Plain => Tls::None,
    })
}
