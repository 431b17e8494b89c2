-- The least that a lead can be in PostgreSQL: deposit, lead, journal, outbox, one primary key each.
create table deposits (
    n           integer not null primary key,
    merchant_id uuid    not null,
    id          uuid    not null,
    balance     bigint  not null,
    reserved    bigint  not null
) with (fillfactor = 50);

create table leads (
    merchant_id uuid not null, id uuid not null, n bigint, deposit_id uuid not null, campaign_id uuid not null,
    influencer_id uuid not null, customer_name text not null, customer_email text, customer_phone text,
    customer_company text, customer_notes text, estimated_value bigint not null, source text not null,
    commission_amount bigint not null, influencer_commission bigint not null, platform_commission bigint not null,
    status text not null, created_at timestamptz not null,
    primary key (merchant_id, id)
);

create table journal (
    merchant_id uuid not null, id uuid not null, deposit_id uuid not null, type text not null, amount bigint not null,
    balance_after bigint not null, reserved_after bigint not null, lead_id uuid not null,
    created_at timestamptz not null,
    primary key (merchant_id, id)
);

create table outbox (id uuid not null primary key, payload jsonb not null, created_at timestamptz not null);

insert into deposits
select n, gen_random_uuid(), gen_random_uuid(), 1000000000000, 0 from generate_series(1, 1000) n;

-- Leads to capture: enough for every client of every round.
create table captures (n bigint primary key, merchant_id uuid not null, id uuid not null, deposit integer not null);
