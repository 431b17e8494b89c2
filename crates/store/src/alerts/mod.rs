//! What people are to be told of deposits that run out, and of the campaigns that pause and resume with them. The teller
//! and the database write it; whoever takes it tells it in the same transaction.

mod check;
mod concerned;
mod take;

pub use check::{Healed, heal, levels, to_look_at};
pub use concerned::concerned;
pub use take::{PauseToTell, ToTell, take_alerts, take_pauses, take_resumptions};
