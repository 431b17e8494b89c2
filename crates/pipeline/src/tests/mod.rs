//! What a database may do to us, played by one that is none.

mod early;
mod fake;
mod frames;
mod random;
mod sign_in;
