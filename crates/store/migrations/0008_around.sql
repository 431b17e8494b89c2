-- What the payment providers say, what was acknowledged to merchants, and what people are told.

-- control
create table provider_events (
    id          uuid        not null primary key,
    provider    text        not null check (provider in ('stripe', 'cmi', 'sandbox')),
    event_id    text        not null,
    payment_id  uuid,
    body        bytea       not null,
    state       text        not null check (state in ('received', 'applied', 'quarantined')),
    problem     text,
    received_at timestamptz not null,
    applied_at  timestamptz,
    unique (provider, event_id)
);

-- control
-- One counter row per series and year gives numbers without gaps.
create table receipt_series (
    series text    not null,
    year   integer not null,
    last   integer not null check (last >= 0),
    primary key (series, year)
);

-- control
create table receipts (
    number      text        not null primary key,
    merchant_id uuid        not null,
    payment_id  uuid        not null unique,
    content     jsonb       not null,
    created_at  timestamptz not null
);

-- control
create table payouts (
    id            uuid        not null primary key,
    influencer_id uuid        not null references influencers (id),
    amount        bigint      not null check (amount >= 20000),
    rib           text        not null,
    status        text        not null check (status in ('requested', 'approved', 'paid', 'rejected')),
    reference     text,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    check (status <> 'paid' or reference is not null)
);
create index payouts_influencer on payouts (influencer_id, id);

-- control
-- What somebody is told: a kind with its parameters, put into words when it is read, and where something can be done
-- about it. The key says what it is about; nobody is told the same thing twice.
create table notifications (
    id         uuid        not null primary key,
    user_id    uuid        not null references users (id),
    type       text        not null,
    level      text        not null check (level in ('info', 'success', 'warning', 'critical')),
    parameters jsonb       not null,
    target     text        not null
               check (target in ('lead', 'leads', 'campaign', 'agreement', 'deposit', 'payment')),
    target_id  uuid,
    about      text        not null,
    created_at timestamptz not null,
    read_at    timestamptz,
    unique (user_id, about),
    check ((target = 'leads') = (target_id is null))
);
create index notifications_user on notifications (user_id, id);

-- control
create table notification_deliveries (
    notification_id uuid        not null references notifications (id),
    channel         text        not null check (channel in ('dashboard', 'email', 'sms', 'whatsapp')),
    state           text        not null check (state in ('queued', 'sent', 'failed')),
    problem         text,
    updated_at      timestamptz not null,
    primary key (notification_id, channel)
);

-- control
-- Until when people were told what happened to the leads of a merchant, and influencers judged.
create table told_until (
    merchant_id uuid        not null primary key,
    at          timestamptz not null
);

-- control
-- Which merchants a wake-up concerns. The teller queues one for some seconds ahead and lets the merchants of its
-- batches join until then; a row goes when its merchant was looked at.
create table wake_ups (
    wake_up     uuid not null,
    merchant_id uuid not null,
    primary key (wake_up, merchant_id)
);

-- control
-- The last tick of the clock for which a job was queued; whoever moves it forward queues the job, so
-- however many servers there are, each tick is queued once.
create table job_ticks (
    task    text        not null primary key,
    last_at timestamptz not null
);

-- control
-- What the last audit found, and whether one is going on: one row at most. An audit reads every row of every
-- merchant, so admins are shown what the last one found, and one runs at a time. Whoever begins a run writes its id
-- and queues the job in one transaction, unless another run is going on; one that began long ago does not count, so
-- a server that died in the middle blocks nobody for ever. A run that was overtaken so writes nothing any more.
create table audit_result (
    only_row   boolean     not null primary key default true check (only_row),
    -- The run that is going on, and who began it.
    run        uuid,
    begun_at   timestamptz,
    begun_by   uuid,
    -- What the last run found that came to its end: for each invariant its name, how often it is broken, examples.
    checked_at timestamptz,
    merchants  integer,
    checks     jsonb       not null default '[]',
    -- Whether the last run broke off: the figures above are then of one before.
    failed     boolean     not null default false,
    check ((run is null) = (begun_at is null)),
    check ((checked_at is null) = (merchants is null))
);
