//! What came to our accounts, as their statements say, and what of it is an announced transfer.

mod confirm;
mod keep;
mod search;

pub use confirm::{Announcement, Expected, Line, lock, lock_announced, name_line, name_transfer, note_references};
pub use keep::{NewLine, keep};
pub use search::{LineFilter, ListedLine, Proposal, search};

/// The payment that a line `l` pays, if there is exactly one: announced for its account with a code that it has, of its
/// amount, and not paid. As `x`, beside its line.
const PROPOSED: &str = "
    left join lateral (
        select min(p.id::text)::uuid as id
        from   announced_transfers a
        join   payments p on p.merchant_id = a.merchant_id and p.id = a.payment_id
        where  l.payment_id is null
        and    a.code = any(l.codes) and a.account = l.account
        and    p.amount = l.amount and p.status <> 'paid'
        having count(*) = 1) x on true";
