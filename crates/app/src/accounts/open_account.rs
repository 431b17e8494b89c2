//! Accounts that everybody may sign in with, on a server that is a demonstration.

use domain::Role;

/// An account whose password is no secret.
#[derive(Debug, Clone, Copy)]
pub struct OpenAccount {
    /// What somebody signs in with.
    pub email: &'static str,
    /// Known to everybody.
    pub password: &'static str,
    /// What they may do.
    pub role: Role,
    /// What they are called.
    pub display_name: &'static str,
}
