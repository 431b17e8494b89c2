//! People are told what happened to leads, and who brings too many bad ones is stopped.

mod decided;
mod fresh;
mod quality;
mod tell;
mod texts;
mod words;

pub use tell::{Told, tell, wake_up};
