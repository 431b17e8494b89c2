-- Money paid beforehand, and the attempts to pay it.

-- What a column alone may hold is a domain here, and most of what columns must agree on is a policy (0012): both
-- are prepared once per session. PostgreSQL parses the checks of a table again for every statement, which was
-- half the cost of a movement of money; what must hold for the owner of the database too is still a check.
create domain centimes         as bigint check (value >= 0);
create domain price            as bigint check (value > 0);
create domain first_deposit    as bigint check (value >= 200000);
create domain recharge         as bigint check (value between 100000 and 10000000);
create domain journal_position as bigint check (value >= 0);
create domain deposit_status   as text   check (value in ('pending', 'active', 'depleted', 'suspended'));
create domain suspended_for    as text   check (value in ('hand', 'chargeback'));

-- tenant
-- Half empty pages and no index on what every movement changes: its updates stay in their page (HOT).
create table company_deposits (
    merchant_id               uuid             not null references merchants (id),
    id                        uuid             not null,
    campaign_id               uuid,
    status                    deposit_status   not null,
    -- Of a suspended deposit; none is one by hand.
    suspended_for             suspended_for,
    initial_amount            first_deposit    not null,
    current_balance           centimes         not null default 0,
    reserved_amount           centimes         not null default 0,
    reference_amount          first_deposit    not null default 200000,
    -- What chargebacks took beyond what was available; the next credit pays it first.
    owed                      centimes         not null default 0,
    journal_seq               journal_position not null default 0,
    -- Grows with every change of the merchant's campaigns, agreements and blocks (0009): a teller that holds the row
    -- knows whether what it read of them before still holds.
    terms_version             bigint           not null default 0,
    alert_threshold           centimes         not null default 50000,
    auto_recharge             boolean          not null default false,
    auto_recharge_amount      recharge,
    auto_recharge_trigger     centimes,
    auto_recharge_monthly_cap centimes,
    created_at                timestamptz      not null,
    credited_at               timestamptz,
    updated_at                timestamptz      not null,
    primary key (merchant_id, id),
    foreign key (merchant_id, campaign_id) references campaigns (merchant_id, id),
    check (reserved_amount <= current_balance)
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

create trigger company_deposits_identity
    before update of merchant_id, id, campaign_id, initial_amount, created_at on company_deposits
    for each row when (
        (old.merchant_id, old.id, old.campaign_id, old.initial_amount, old.created_at)
        is distinct from
        (new.merchant_id, new.id, new.campaign_id, new.initial_amount, new.created_at))
    execute function app.refuse_change('a deposit keeps its merchant, campaign and first amount');
create trigger company_deposits_journal before update of current_balance, reserved_amount on company_deposits
    for each row when (
        new.journal_seq <= old.journal_seq
        and (old.current_balance, old.reserved_amount) is distinct from (new.current_balance, new.reserved_amount))
    execute function app.refuse_change('a balance moves only with a row of the journal');
create trigger payments_frozen before update on payments
    for each row when (
        (old.merchant_id, old.id, old.deposit_id, old.purpose, old.method, old.amount)
        is distinct from
        (new.merchant_id, new.id, new.deposit_id, new.purpose, new.method, new.amount)
        or old.status = 'paid')
    execute function app.refuse_change('a payment keeps its amount, and a paid one is corrected by another entry');
