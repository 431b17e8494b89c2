//! What influencers are paid: nobody twice, nobody more than there is, whatever happens at the same time or breaks off.

mod advices;
mod automatic;
mod batches;
mod books;
mod deciding;
mod desk;
mod history;
mod killed;
mod races;
mod requesting;
mod wire;
