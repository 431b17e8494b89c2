//! How far the other side of an encrypted connection is trusted.

use crate::connection_string::InvalidConnectionString;
use rustls::{
    ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme,
    client::{
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
        verify_server_cert_signed_by_trust_anchor, verify_server_name,
    },
    crypto::{CryptoProvider, aws_lc_rs, verify_tls12_signature, verify_tls13_signature},
    pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject},
    server::ParsedCertificate,
};
use std::{path::PathBuf, sync::Arc};

/// What is checked of the other side.
#[derive(Debug)]
pub(crate) enum Check {
    /// Nothing: what passes is hidden from who listens, but not from who stands between.
    Nothing,
    /// That somebody whom we trust has signed its certificate.
    Chain(SslRoots),
    /// That, and that the certificate is for the host we meant.
    ChainAndName(SslRoots),
}

/// Whom we trust.
#[derive(Debug)]
pub(crate) enum SslRoots {
    /// The certificates of a file.
    File(PathBuf),
    /// Those that the system trusts.
    System,
}

impl SslRoots {
    pub(crate) fn of(text: &str) -> Self {
        match text {
            "system" => Self::System,
            path => Self::File(path.into()),
        }
    }

    fn read(&self) -> Result<Roots, InvalidConnectionString> {
        let wrong = |why: String| InvalidConnectionString(format!("sslrootcert: {why}"));
        let certificates = match self {
            Self::File(path) => {
                let unread = |error| wrong(format!("{}: {error}", path.display()));
                let found = CertificateDer::pem_file_iter(path).map_err(unread)?;
                found.collect::<Result<Vec<_>, _>>().map_err(unread)?
            }
            Self::System => rustls_native_certs::load_native_certs().certs,
        };
        let mut store = RootCertStore::empty();
        let (known, _) = store.add_parsable_certificates(certificates.iter().cloned());
        match (known, self) {
            (0, Self::System) => Err(wrong("the system trusts nobody: install ca-certificates".to_owned())),
            (0, Self::File(path)) => Err(wrong(format!("{} holds no certificate", path.display()))),
            _ => Ok(Roots { store, certificates }),
        }
    }
}

#[derive(Debug)]
struct Roots {
    store: RootCertStore,
    certificates: Vec<CertificateDer<'static>>,
}

impl Roots {
    fn check(&self, given: &CertificateDer<'_>, between: &[CertificateDer<'_>], now: UnixTime) -> Result<(), Error> {
        // A certificate that signed itself, and stands in the file, is trusted without anybody's signature.
        if self.certificates.iter().any(|root| root == given) {
            return Ok(());
        }
        let known = aws_lc_rs::default_provider().signature_verification_algorithms.all;
        let given = ParsedCertificate::try_from(given)?;
        verify_server_cert_signed_by_trust_anchor(&given, &self.store, between, now, known)
    }
}

#[derive(Debug)]
enum Trust {
    Anybody,
    Signed(Roots),
    SignedAndNamed(Roots),
}

#[derive(Debug)]
struct Verifier {
    trust: Trust,
    provider: Arc<CryptoProvider>,
}

/// The configuration of a client that checks this.
pub(crate) fn client(check: Check) -> Result<Arc<ClientConfig>, InvalidConnectionString> {
    let trust = match check {
        Check::Nothing => Trust::Anybody,
        Check::Chain(roots) => Trust::Signed(roots.read()?),
        Check::ChainAndName(roots) => Trust::SignedAndNamed(roots.read()?),
    };
    let provider = Arc::new(aws_lc_rs::default_provider());
    let verifier = Arc::new(Verifier {
        trust,
        provider: Arc::clone(&provider),
    });
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("the provider supports the default versions")
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    Ok(Arc::new(config))
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        given: &CertificateDer<'_>,
        between: &[CertificateDer<'_>],
        host: &ServerName<'_>,
        _ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        match &self.trust {
            Trust::Anybody => {}
            Trust::Signed(roots) => roots.check(given, between, now)?,
            Trust::SignedAndNamed(roots) => {
                roots.check(given, between, now)?;
                verify_server_name(&ParsedCertificate::try_from(given)?, host)?;
            }
        }
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(
            message,
            certificate,
            signature,
            &self.provider.signature_verification_algorithms,
        )
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(
            message,
            certificate,
            signature,
            &self.provider.signature_verification_algorithms,
        )
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
