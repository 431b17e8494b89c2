-- Every centime, in order: row n begins where row n-1 ended.

-- tenant
-- The insert joins the locked deposit, so a key to it would only repeat that; audit proves it again.
create table deposit_transactions (
    merchant_id      uuid        not null,
    id               uuid        not null,
    deposit_id       uuid        not null,
    seq              bigint      not null check (seq > 0),
    transaction_type text        not null check (transaction_type in
                     ('initial', 'recharge', 'reservation', 'release', 'deduction', 'refund', 'adjustment')),
    amount           bigint      not null check (amount > 0),
    balance_before   bigint      not null,
    balance_after    bigint      not null,
    reserved_before  bigint      not null,
    reserved_after   bigint      not null,
    lead_id          uuid,
    payment_id       uuid,
    made_by          uuid,
    reason           text,
    created_at       timestamptz not null,
    primary key (merchant_id, id),
    unique (merchant_id, deposit_id, seq),
    check (0 <= reserved_after and reserved_after <= balance_after),
    -- What each kind does to what is reserved, and to the balance. Every statement parses its checks anew:
    -- these two are as short as they can be.
    check (reserved_after - reserved_before = case transaction_type
        when 'reservation' then amount
        when 'release'     then -amount
        when 'deduction'   then -amount
        else 0 end),
    check (case transaction_type
        when 'reservation' then 0
        when 'release'     then 0
        when 'initial'     then amount
        when 'recharge'    then amount
        when 'adjustment'  then case when balance_after < balance_before then -amount else amount end
        else -amount end = balance_after - balance_before),
    check ((transaction_type in ('reservation', 'release', 'deduction')) = (lead_id is not null)),
    check (transaction_type not in ('initial', 'recharge') or payment_id is not null)
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
