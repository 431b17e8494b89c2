//! Accounts over HTTP: registering, signing in, staying signed in.

pub mod address;
mod cookie;
pub mod legal;
pub mod login;
pub mod logout;
pub mod me;
pub mod presented;
pub mod refresh;
pub mod register;
pub mod update;
pub mod view;
