-- A bare copy of the tables that a lead touches: their columns, one primary key each, and none of our other keys,
-- checks, policies, triggers and counters. Deposits have a number besides, so that a script can name one.
create table deposits (
    n                 integer     not null primary key,
    merchant_id       uuid        not null,
    id                uuid        not null,
    campaign_id       uuid,
    status            text        not null,
    initial_amount    bigint      not null,
    balance           bigint      not null,
    reserved          bigint      not null,
    reference_amount  bigint      not null,
    journal_seq       bigint      not null,
    alert_threshold   bigint      not null,
    auto_recharge     boolean     not null,
    created_at        timestamptz not null,
    credited_at       timestamptz,
    updated_at        timestamptz not null
) with (fillfactor = 50);

create table leads (
    merchant_id           uuid        not null,
    id                    uuid        not null,
    campaign_id           uuid        not null,
    influencer_id         uuid        not null,
    deposit_id            uuid        not null,
    customer_name         text        not null,
    customer_email        text,
    customer_phone        text,
    customer_company      text,
    customer_notes        text,
    estimated_value       bigint      not null,
    source                text        not null,
    commission_amount     bigint      not null,
    commission_type       text        not null,
    commission_rate       integer,
    influencer_percentage integer     not null,
    influencer_commission bigint      not null,
    platform_commission   bigint      not null,
    status                text        not null,
    quality_score         smallint,
    feedback              text,
    created_by            uuid        not null,
    created_at            timestamptz not null,
    expires_at            timestamptz not null,
    decided_at            timestamptz,
    updated_at            timestamptz not null,
    n                     bigint,
    primary key (merchant_id, id)
);

create table journal (
    merchant_id     uuid        not null,
    id              uuid        not null,
    deposit_id      uuid        not null,
    seq             bigint      not null,
    type            text        not null,
    amount          bigint      not null,
    balance_before  bigint      not null,
    balance_after   bigint      not null,
    reserved_before bigint      not null,
    reserved_after  bigint      not null,
    lead_id         uuid        not null,
    made_by         uuid,
    created_at      timestamptz not null,
    primary key (merchant_id, id)
);

create table outbox (id uuid not null primary key, payload jsonb not null, created_at timestamptz not null);

insert into deposits
select n, gen_random_uuid(), gen_random_uuid(), null, 'active', 1000000000000, 1000000000000, 0, 1000000000000, 1, 50000,
       false, now(), now(), now()
from   generate_series(1, 1000) n;

-- Leads to capture: enough for every client of every round.
create table captures (n bigint primary key, merchant_id uuid not null, id uuid not null, deposit integer not null);
