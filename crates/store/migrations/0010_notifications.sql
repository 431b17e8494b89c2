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
-- A notification on its way over one channel beside the dashboard, written with the notification: the row is what is to be
-- done, and what became of it. Several may go in one message, which has the id of the first of them; that one is due, the
-- others go with it. While one is tried, it is due again when whoever tries it must have died.
create table notification_deliveries (
    id              uuid        not null primary key,
    notification_id uuid        not null references notifications (id),
    user_id         uuid        not null references users (id),
    -- That of the notification, for admins: what it says is for its user alone.
    type            text        not null,
    channel         text        not null check (channel in ('email', 'sms', 'whatsapp')),
    topic           text        not null
                    check (topic in ('attention', 'warning', 'critical', 'depleted', 'leads', 'agreements', 'money',
                                     'account', 'reports')),
    state           text        not null check (state in ('waiting', 'failed', 'sent', 'delivered', 'given_up', 'skipped')),
    problem         text        check (problem in ('unreachable', 'busy', 'not_accepted', 'refused', 'too_late',
                                                   'not_configured', 'no_address', 'muted')),
    -- It goes in place of other ways that nobody could go: also where its user muted it.
    instead         boolean     not null default false,
    -- How often the message was tried.
    attempts        integer     not null default 0,
    due_at          timestamptz,
    message_id      uuid,
    -- What the carrier calls the message.
    carrier_ref     text        check (carrier_ref <> ''),
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    unique (notification_id, channel),
    check ((state in ('failed', 'given_up', 'skipped')) = (problem is not null)),
    check (due_at is null or state in ('waiting', 'failed'))
);
create index notification_deliveries_due on notification_deliveries (channel, due_at) where due_at is not null;
create index notification_deliveries_message on notification_deliveries (message_id) where message_id is not null;
create index notification_deliveries_ref on notification_deliveries (carrier_ref) where carrier_ref is not null;
create index notification_deliveries_sent on notification_deliveries (user_id, channel, updated_at)
    where state in ('sent', 'delivered');
create index notification_deliveries_given_up on notification_deliveries (id) where state = 'given_up';

-- control
-- What somebody does not want to be told, by channel.
create table notification_preferences (
    user_id uuid not null references users (id),
    channel text not null check (channel in ('email', 'sms', 'whatsapp')),
    topic   text not null
            check (topic in ('attention', 'warning', 'critical', 'depleted', 'leads', 'agreements', 'money', 'account',
                             'reports')),
    primary key (user_id, channel, topic)
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
