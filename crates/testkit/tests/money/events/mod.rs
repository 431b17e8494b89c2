//! What a provider says is stored once, applied once, or shown to admins.

mod applied;
mod put_off;
mod quarantined;
mod said;
mod unfinished;
