//! Those who bring leads: how they introduce themselves, how merchants find them, and whom a merchant blocks.

pub mod block;
pub mod blocks;
pub mod profile;
pub mod search;
pub mod unblock;
pub mod view;
