//! Payments by card at the Centre monétique interbancaire: our page that leads to theirs, and the ways back. What the
//! gateway itself says comes to [`webhooks`](crate::webhooks).

mod html;
pub mod page;
