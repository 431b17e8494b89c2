-- Every centime, in order: row n begins where row n-1 ended.

create domain ordinal          as bigint check (value > 0);
create domain transaction_type as text check (value in
    ('initial', 'recharge', 'reservation', 'release', 'deduction', 'refund', 'withdrawal', 'withdrawal_returned',
     'chargeback', 'chargeback_returned', 'adjustment'));

-- tenant
-- An entry names what it is about: a payment, a lead, a refund, a dispute; one that gives back names the entry it
-- reverses. The insert joins the locked deposit, so a key to it would only repeat that; audit proves it again.
create table deposit_transactions (
    merchant_id      uuid             not null,
    id               uuid             not null,
    deposit_id       uuid             not null,
    seq              ordinal          not null,
    transaction_type transaction_type not null,
    amount           price            not null,
    balance_before   bigint           not null,
    balance_after    centimes         not null,
    reserved_before  bigint           not null,
    reserved_after   centimes         not null,
    lead_id          uuid,
    payment_id       uuid,
    refund_id        uuid,
    dispute_id       uuid,
    reverses         uuid,
    made_by          uuid,
    reference        text,
    reason           text,
    created_at       timestamptz      not null,
    primary key (merchant_id, id),
    unique (merchant_id, deposit_id, seq)
);
-- A lead leaves pending once; a payment credits once; a refund leaves once, a dispute comes back once, an entry is
-- reversed once. No process can get round these three. (An adjustment is repeated under its own id.)
create unique index deposit_transactions_settled_once
    on deposit_transactions (merchant_id, lead_id)
    where transaction_type in ('release', 'deduction');
create unique index deposit_transactions_credited_once
    on deposit_transactions (merchant_id, payment_id)
    where payment_id is not null;
create unique index deposit_transactions_named_once
    on deposit_transactions (merchant_id, transaction_type, coalesce(reverses, refund_id, dispute_id))
    where transaction_type in ('refund', 'withdrawal', 'withdrawal_returned', 'chargeback_returned');
-- What a dispute took until now, and what a lead got back.
create index deposit_transactions_dispute on deposit_transactions (merchant_id, dispute_id) where dispute_id is not null;

-- What admins corrected: rare, and summed over all merchants.
create index deposit_transactions_adjusted on deposit_transactions (merchant_id, id) where transaction_type = 'adjustment';

-- Admins read all journals together, the latest row first.
create index deposit_transactions_id on deposit_transactions (id);

create trigger deposit_transactions_append_only before update or delete or truncate on deposit_transactions
    for each statement execute function app.refuse_change('the journal only grows');
