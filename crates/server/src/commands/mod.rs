//! What `leads` can be told to do, one verb per file.

pub mod admin;
pub mod audit;
pub mod config;
pub mod demo;
pub mod doctor;
pub mod jobs;
pub mod migrate;
pub mod openapi;
pub mod postgres;
pub mod serve;
