//! Who somebody is: registering, signing in, staying signed in.

pub mod access;
pub mod closed;
pub mod create_admin;
pub mod device;
mod hashing;
pub mod language;
pub mod login;
pub mod logout;
pub mod me;
mod open_account;
pub mod password;
pub mod refresh;
pub mod refresh_token;
pub mod register;
pub mod search;
pub mod security;
mod session;
mod sign_in;
pub mod update;

pub use access::verify;
pub use create_admin::create_admin;
pub use open_account::OpenAccount;
pub use password::Password;
pub use refresh_token::RefreshToken;
pub use security::{PasswordCost, PublicUrl, Security, TokenSecret, Unsafe};
pub use session::SignedIn;
pub(crate) use sign_in::SignIn;
pub use store::accounts::{Profile, UserChange, UserFilter, UserRecord};
