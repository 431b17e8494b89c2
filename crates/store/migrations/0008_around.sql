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
-- The key says what the notification is about; nobody is told the same thing twice.
create table notifications (
    id         uuid        not null primary key,
    user_id    uuid        not null references users (id),
    type       text        not null,
    level      text        not null check (level in ('info', 'success', 'warning', 'critical')),
    title      text        not null,
    message    text        not null,
    data       jsonb       not null default '{}',
    action_url text,
    about      text        not null,
    created_at timestamptz not null,
    read_at    timestamptz,
    unique (user_id, about)
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
-- How far the news of a merchant's leads were told, and his influencers judged.
create table told_until (
    merchant_id uuid        not null primary key,
    at          timestamptz not null
);

-- control
-- The last tick of the clock for which a job was queued; whoever moves it forward queues the job, so
-- however many servers there are, each tick is queued once.
create table job_ticks (
    task    text        not null primary key,
    last_at timestamptz not null
);
