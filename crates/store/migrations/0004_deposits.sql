-- Money paid beforehand.

-- What a column alone may hold is a domain here, and most of what columns must agree on is a policy (`soundness`):
-- both are prepared once per session. PostgreSQL parses the checks of a table again for every statement, which was
-- half the cost of a movement of money; what must hold for the owner of the database too is still a check.
create domain centimes         as bigint check (value >= 0);
create domain price            as bigint check (value > 0);
create domain first_deposit    as bigint check (value >= 200000);
create domain recharge         as bigint check (value between 100000 and 10000000);
create domain journal_position as bigint check (value >= 0);
create domain deposit_status   as text   check (value in ('pending', 'active', 'depleted', 'suspended'));
create domain suspended_for    as text   check (value in ('hand', 'chargeback'));
create domain alert_level      as text   check (value in ('HEALTHY', 'ATTENTION', 'WARNING', 'CRITICAL', 'DEPLETED'));

-- tenant
-- Half empty pages and no index on what every movement changes: its updates stay in their page (HOT).
create table company_deposits (
    merchant_id               uuid             not null references merchants (id),
    id                        uuid             not null,
    campaign_id               uuid,
    status                    deposit_status   not null,
    initial_amount            first_deposit    not null,
    current_balance           centimes         not null default 0,
    reserved_amount           centimes         not null default 0,
    reference_amount          first_deposit    not null default 200000,
    -- What chargebacks took beyond what was available; the next credit pays it.
    owed                      centimes         not null default 0,
    journal_seq               journal_position not null default 0,
    -- Grows with every change of the merchant's campaigns, agreements and blocks (`functions`): a teller that holds the
    -- row knows whether what it read of them before still holds.
    terms_version             bigint           not null default 0,
    alert_threshold           centimes         not null default 50000,
    -- The funding cycle: the entry of the journal that began it, and what its merchant was told in it.
    cycle                     journal_position not null default 0,
    told                      alert_level      not null default 'HEALTHY',
    threshold_told            boolean          not null default false,
    -- Nothing was available, and neither a credit nor more than a tenth has come since: campaigns pause (`functions`).
    drained                   boolean          not null default false,
    auto_recharge             boolean          not null default false,
    auto_recharge_amount      recharge,
    auto_recharge_trigger     centimes,
    auto_recharge_monthly_cap centimes,
    -- When it was switched on the last time: what failed before does not count.
    auto_recharge_since       timestamptz,
    -- Why, by whom and when it was stopped; a chargeback stops it by itself.
    suspended_for             suspended_for,
    suspended_by              uuid,
    suspended_at              timestamptz,
    created_at                timestamptz      not null,
    credited_at               timestamptz,
    updated_at                timestamptz      not null,
    primary key (merchant_id, id),
    foreign key (merchant_id, campaign_id) references campaigns (merchant_id, id),
    check (reserved_amount <= current_balance)
) with (fillfactor = 50);
-- Admins name a deposit without its merchant.
create index company_deposits_id on company_deposits (id);

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

-- tenant
-- What merchants are told of a deposit, each thing once per funding cycle: how it stood after the entry that made it
-- necessary. The job that tells it says that it was here, and when somebody was told: nobody where it is muted.
create table deposit_alerts (
    merchant_id uuid             not null,
    deposit_id  uuid             not null,
    cycle       journal_position not null,
    kind        text             not null
                check (kind in ('ATTENTION', 'WARNING', 'CRITICAL', 'DEPLETED', 'THRESHOLD')),
    seq         journal_position not null,
    available   centimes         not null,
    reference   first_deposit    not null,
    threshold   centimes         not null,
    created_at  timestamptz      not null,
    handled     boolean          not null default false,
    told_at     timestamptz,
    primary key (merchant_id, deposit_id, cycle, kind),
    foreign key (merchant_id, deposit_id) references company_deposits (merchant_id, id)
);
create index deposit_alerts_untold on deposit_alerts (merchant_id) where not handled;

-- tenant
-- When a campaign was paused by depletion, whose end it was, and how the pause ended: by money, or by hand. Of a campaign
-- that is paused so one is open.
create table campaign_pauses (
    merchant_id uuid        not null,
    id          uuid        not null,
    campaign_id uuid        not null,
    deposit_id  uuid        not null,
    began_at    timestamptz not null,
    ended_at    timestamptz,
    -- It takes leads again.
    resumed     boolean     not null default false,
    begin_told  boolean     not null default false,
    end_told    boolean     not null default false,
    primary key (merchant_id, id),
    foreign key (merchant_id, campaign_id) references campaigns (merchant_id, id),
    foreign key (merchant_id, deposit_id) references company_deposits (merchant_id, id),
    check (ended_at is not null or not resumed)
);
create unique index campaign_pauses_open on campaign_pauses (merchant_id, campaign_id) where ended_at is null;
create index campaign_pauses_untold on campaign_pauses (merchant_id)
    where not begin_told or (ended_at is not null and not end_told);
