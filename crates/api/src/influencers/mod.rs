//! How those who bring leads introduce themselves, and how merchants find them.

pub mod profile;
pub mod search;
pub mod view;
