-- What people are told, and on which channel.

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
               check (target in ('lead', 'leads', 'campaign', 'agreement', 'agreements', 'deposit', 'payment', 'payout',
                                 'payouts', 'reconciliation')),
    target_id  uuid,
    about      text        not null,
    created_at timestamptz not null,
    read_at    timestamptz,
    unique (user_id, about),
    check ((target in ('leads', 'agreements', 'payouts', 'reconciliation')) = (target_id is null))
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
-- When a merchant was last told that leads were missed, and how many were missed since.
create table missed_told (
    merchant_id uuid        not null primary key references merchants (id),
    at          timestamptz not null,
    untold      bigint      not null default 0 check (untold >= 0)
);

-- control
-- Up to which time of expiry a merchant was told of leads that expire soon.
create table expiring_told (
    merchant_id uuid        not null primary key references merchants (id),
    until       timestamptz not null
);

-- control
-- Which merchants a wake-up concerns. The teller queues one for some seconds ahead and lets the merchants of its
-- batches join until then; a row goes when its merchant was looked at.
create table wake_ups (
    wake_up     uuid not null,
    merchant_id uuid not null,
    primary key (wake_up, merchant_id)
);
