-- Every centime, in order: row n begins where row n-1 ended.

create domain ordinal          as bigint check (value > 0);
create domain transaction_type as text check (value in
    ('initial', 'recharge', 'reservation', 'release', 'deduction', 'refund', 'adjustment'));

-- tenant
-- The insert joins the locked deposit, so a key to it would only repeat that; audit proves it again.
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
    made_by          uuid,
    reason           text,
    created_at       timestamptz      not null,
    primary key (merchant_id, id),
    unique (merchant_id, deposit_id, seq)
);
-- A lead leaves pending once; a payment credits once. No process can get round these two.
create unique index deposit_transactions_settled_once
    on deposit_transactions (merchant_id, lead_id)
    where transaction_type in ('release', 'deduction');
create unique index deposit_transactions_credited_once
    on deposit_transactions (merchant_id, payment_id, transaction_type)
    where payment_id is not null;

-- Admins read all journals together, the latest row first.
create index deposit_transactions_id on deposit_transactions (id);

create trigger deposit_transactions_append_only before update or delete or truncate on deposit_transactions
    for each statement execute function app.refuse_change('the journal only grows');
