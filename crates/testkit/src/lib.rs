//! What the tests of the whole stand on: PostgreSQL, the router called in process, a clock that stands still, people who
//! are signed in.

pub mod answer;
pub mod client;
pub mod clock;
pub mod fake_post;
pub mod fake_stripe;
pub mod fake_twilio;
pub mod fake_whatsapp;
pub mod gateway;
mod jobs;
pub mod json;
pub mod market;
pub mod postgres;
pub mod schema;
pub mod sources;
pub mod world;

pub use answer::Answer;
pub use client::Client;
pub use clock::FakeClock;
pub use fake_post::FakePost;
pub use fake_stripe::FakeStripe;
pub use fake_twilio::FakeTwilio;
pub use fake_whatsapp::FakeWhatsapp;
pub use gateway::Gateway;
pub use json::Json;
pub use market::Market;
pub use postgres::TestDatabase;
pub use world::{Setup, World};
