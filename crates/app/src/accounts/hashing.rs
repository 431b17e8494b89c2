//! Hashing passwords, which is expensive on purpose, without letting it take the machine.

use super::{Password, PasswordCost};
use crate::Failure;
use argon2::{
    Algorithm, Argon2, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Those who may wait for each one being hashed; with 100 ms a hash, the last of them waits 1.6 s.
const WAITING_PER_SEAT: usize = 16;

/// Hashes passwords on a few threads.
pub(crate) struct Hasher {
    argon: Argon2<'static>,
    queue: Arc<Semaphore>,
    seats: Arc<Semaphore>,
    /// The hash of no password, for users who do not exist.
    decoy: String,
}

/// The right to hash one password. It is given back when the work is over, also when the request has ended.
pub(crate) struct Seat {
    argon: Argon2<'static>,
    decoy: String,
    _place: OwnedSemaphorePermit,
    _seat: OwnedSemaphorePermit,
}

impl Hasher {
    pub(crate) fn new(cost: PasswordCost, at_once: usize) -> Self {
        let at_once = at_once.max(1);
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, cost.params());
        let decoy = hash(&argon, "nobody has this password").expect("the cost was checked");
        let queue = Arc::new(Semaphore::new(at_once * (1 + WAITING_PER_SEAT)));
        Self {
            argon,
            queue,
            seats: Arc::new(Semaphore::new(at_once)),
            decoy,
        }
    }

    /// Waits for a seat, unless too many do.
    pub(crate) async fn seat(&self) -> Result<Seat, Failure> {
        let place = Arc::clone(&self.queue).try_acquire_owned().map_err(|_| Failure::Busy)?;
        let seat = Arc::clone(&self.seats)
            .acquire_owned()
            .await
            .map_err(|_| Failure::Busy)?;
        Ok(Seat {
            argon: self.argon.clone(),
            decoy: self.decoy.clone(),
            _place: place,
            _seat: seat,
        })
    }
}

impl Seat {
    /// The hash to store for a password.
    pub(crate) async fn hash(self, password: Password) -> Result<String, Failure> {
        off_the_runtime(move || hash(&self.argon, password.expose()))
            .await?
            .map_err(Failure::internal)
    }

    /// Whether a password is the one of a stored hash. Without one the answer is no, and takes as long.
    pub(crate) async fn verify(self, password: SecretString, stored: Option<String>) -> Result<bool, Failure> {
        off_the_runtime(move || {
            let known = stored.is_some();
            let stored = PasswordHash::new(stored.as_ref().unwrap_or(&self.decoy)).map_err(Failure::internal)?;
            let right = self
                .argon
                .verify_password(password.expose_secret().as_bytes(), &stored)
                .is_ok();
            Ok(right && known)
        })
        .await?
    }
}

async fn off_the_runtime<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work).await.map_err(Failure::internal)
}

fn hash(argon: &Argon2<'_>, password: &str) -> Result<String, argon2::password_hash::Error> {
    let hash: PasswordHash = argon.hash_password(password.as_bytes())?;
    Ok(hash.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_is_known_again_and_no_other() {
        let hasher = Hasher::new(PasswordCost::FOR_TESTS, 1);
        let stored = hasher
            .seat()
            .await
            .unwrap()
            .hash(Password::parse("correct horse").unwrap())
            .await
            .unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=8,t=1,p=1$"), "{stored}");
        for (password, stored, right) in [
            ("correct horse", Some(&stored), true),
            ("Correct horse", Some(&stored), false),
            ("nobody has this password", None, false),
        ] {
            let seat = hasher.seat().await.unwrap();
            assert_eq!(
                seat.verify(password.into(), stored.cloned()).await.unwrap(),
                right,
                "{password}"
            );
        }
    }

    #[tokio::test]
    async fn those_who_wait_are_few() {
        let hasher = Hasher::new(PasswordCost::FOR_TESTS, 1);
        let seat = hasher.seat().await.unwrap();
        let waiting: Vec<_> = (0..WAITING_PER_SEAT).map(|_| hasher.seat()).map(Box::pin).collect();
        let mut waiting = futures::future::join_all(waiting);
        assert!(futures::poll!(&mut waiting).is_pending());
        assert!(matches!(hasher.seat().await, Err(Failure::Busy)));
        drop((seat, waiting));
        assert!(hasher.seat().await.is_ok());
    }
}
