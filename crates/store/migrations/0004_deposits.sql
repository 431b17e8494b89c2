-- Money paid beforehand, and the attempts to pay it.

-- tenant
-- Half empty pages and no index on what every movement changes: its updates stay in their page (HOT).
create table company_deposits (
    merchant_id               uuid        not null references merchants (id),
    id                        uuid        not null,
    campaign_id               uuid,
    status                    text        not null
                              check (status in ('pending', 'active', 'depleted', 'suspended')),
    initial_amount            bigint      not null check (initial_amount >= 200000),
    current_balance           bigint      not null default 0,
    reserved_amount           bigint      not null default 0,
    reference_amount          bigint      not null default 200000 check (reference_amount >= 200000),
    journal_seq               bigint      not null default 0 check (journal_seq >= 0),
    alert_threshold           bigint      not null default 50000 check (alert_threshold >= 0),
    auto_recharge             boolean     not null default false,
    auto_recharge_amount      bigint      check (auto_recharge_amount between 100000 and 10000000),
    auto_recharge_trigger     bigint      check (auto_recharge_trigger >= 0),
    auto_recharge_monthly_cap bigint      check (auto_recharge_monthly_cap >= 0),
    created_at                timestamptz not null,
    credited_at               timestamptz,
    updated_at                timestamptz not null,
    primary key (merchant_id, id),
    foreign key (merchant_id, campaign_id) references campaigns (merchant_id, id),
    check (0 <= reserved_amount and reserved_amount <= current_balance),
    check (status <> 'active' or current_balance > reserved_amount),
    check (status <> 'depleted' or current_balance = reserved_amount),
    check (status <> 'pending' or (current_balance = 0 and journal_seq = 0)),
    check (not auto_recharge or auto_recharge_amount is not null)
) with (fillfactor = 50);
-- Admins name a deposit without its merchant.
create index company_deposits_id on company_deposits (id);

-- tenant
create table payments (
    merchant_id    uuid        not null,
    id             uuid        not null,
    deposit_id     uuid        not null,
    purpose        text        not null check (purpose in ('initial', 'recharge')),
    method         text        not null check (method in ('stripe', 'cmi', 'bank_transfer', 'sandbox')),
    amount         bigint      not null check (amount > 0),
    status         text        not null check (status in ('pending', 'paid', 'failed')),
    reference      text,
    failure_reason text,
    reason         text,
    payment_url    text,
    created_by     uuid        not null,
    created_at     timestamptz not null,
    settled_at     timestamptz,
    primary key (merchant_id, id),
    foreign key (merchant_id, deposit_id) references company_deposits (merchant_id, id),
    check ((status = 'pending') = (settled_at is null)),
    check (status <> 'paid' or reference is not null),
    check (status <> 'failed' or failure_reason is not null)
);
create index payments_id on payments (id);
create index payments_deposit on payments (merchant_id, deposit_id, id);
-- A transfer is entered once.
create unique index payments_transfer on payments (merchant_id, reference) where method = 'bank_transfer';

create trigger company_deposits_identity before update on company_deposits
    for each row when (
        (old.merchant_id, old.id, old.campaign_id, old.initial_amount, old.created_at)
        is distinct from
        (new.merchant_id, new.id, new.campaign_id, new.initial_amount, new.created_at))
    execute function app.refuse_change('a deposit keeps its merchant, campaign and first amount');
create trigger company_deposits_journal before update on company_deposits
    for each row when (
        (old.current_balance, old.reserved_amount) is distinct from (new.current_balance, new.reserved_amount)
        and new.journal_seq <= old.journal_seq)
    execute function app.refuse_change('a balance moves only with a row of the journal');
create trigger payments_frozen before update on payments
    for each row when (
        (old.merchant_id, old.id, old.deposit_id, old.purpose, old.method, old.amount)
        is distinct from
        (new.merchant_id, new.id, new.deposit_id, new.purpose, new.method, new.amount)
        or old.status = 'paid')
    execute function app.refuse_change('a payment keeps its amount, and a paid one is corrected by another entry');
