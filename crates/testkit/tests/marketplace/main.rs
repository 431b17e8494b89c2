//! Campaigns and agreements, what is earned under them, what is told about leads, and who is stopped.

mod agreements;
mod blocks;
mod campaigns;
mod deliveries;
mod earnings;
mod influencers;
mod notifications;
mod quality;
mod search;
mod suspensions;
mod telephones;
mod terms;
mod trust;
