-- Kept by the batches of the teller: figures that cost the same at any size, and answers to repeat.

-- control
-- Since when clocks in Casablanca are how many seconds ahead of UTC: a copy of the zone database that the last server
-- to start carries, for functions that people call. The service decides days by itself and stores them with the rows.
create table app.zone_changes (
    since   timestamptz primary key,
    seconds integer     not null
);

-- The local day of an instant. Nobody's zone files are asked: PostgreSQL's may be older than ours, or another's.
create function app.local_day(p_at timestamptz) returns date
    language sql stable parallel safe
    as $$
    select date '1970-01-01' + floor((extract(epoch from p_at) + z.seconds) / 86400)::integer
    from   app.zone_changes z
    where  z.since <= p_at
    order  by z.since desc
    limit  1
    $$;

-- The same, as what clocks say: how many seconds they are ahead of UTC, and the year.
create function app.seconds_ahead(p_at timestamptz) returns integer
    language sql stable parallel safe
    as $$
    select z.seconds from app.zone_changes z where z.since <= p_at order by z.since desc limit 1
    $$;

create function app.local_year(p_at timestamptz) returns integer
    language sql stable parallel safe
    as $$
    -- A year has 365.2425 days: the first of January tells whether it is already the next.
    select y.year - (d.day < make_date(y.year, 1, 1))::integer
    from   (select app.local_day(p_at) as day) d
    cross  join lateral (select 1970 + ((d.day - date '1970-01-01' + 1) * 400 / 146097) as year) y
    $$;

-- tenant
-- The first block counts leads by their creation day and present state, so a recount is one grouping
-- of leads; captured is the commission of every lead that was ever validated, lost_commission the part
-- of it for leads that were lost afterwards. The second block counts what was decided on the day. No column has a lower bound: an upsert
-- checks the row it proposes, which is a difference. audit recounts instead.
create table lead_statistics (
    merchant_id         uuid    not null,
    campaign_id         uuid    not null,
    influencer_id       uuid    not null,
    day                 date    not null,
    pending             integer not null default 0,
    validated           integer not null default 0,
    rejected            integer not null default 0,
    converted           integer not null default 0,
    lost                integer not null default 0,
    expired             integer not null default 0,
    captured            bigint  not null default 0,
    lost_commission     bigint  not null default 0,
    influencer_share    bigint  not null default 0,
    converted_value     bigint  not null default 0,
    scored              integer not null default 0,
    score_sum           integer not null default 0,
    validated_that_day  integer not null default 0,
    rejected_that_day   integer not null default 0,
    spent_that_day      bigint  not null default 0,
    -- The day comes second: one index finds a counter, and the period of a merchant.
    primary key (merchant_id, day, campaign_id, influencer_id)
) with (fillfactor = 70);
create index lead_statistics_influencer on lead_statistics (influencer_id, day);
-- The figures of the whole platform. Rows come in the order of their days, more or less, so this costs
-- the teller nothing.
create index lead_statistics_days on lead_statistics using brin (day) with (pages_per_range = 16);

create domain command_key as text check (length(value) between 1 and 255);

-- tenant
-- A command that must not run twice. A lead's answer is told again from the lead, with the names of then; another
-- answer is kept as it was sent. Nothing is found by age but what the purge forgets, and that may read the table.
create table idempotency_keys (
    merchant_id     uuid        not null,
    user_id         uuid        not null,
    key             command_key not null,
    request_hash    bytea       not null,
    lead_id         uuid,
    answer          text,
    created_at      timestamptz not null,
    merchant_name   text,
    campaign_name   text,
    influencer_name text,
    primary key (merchant_id, user_id, key)
);
