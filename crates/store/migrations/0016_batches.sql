-- The rows that tellers send: a statement takes an array of them and reads it as a table. What a column may hold is
-- said by the tables; here it is only carried.

create type app.new_lead as (
    merchant_id           uuid,
    id                    uuid,
    campaign_id           uuid,
    influencer_id         uuid,
    deposit_id            uuid,
    customer_name         text,
    customer_email        text,
    customer_phone        text,
    customer_company      text,
    customer_notes        text,
    estimated_value       bigint,
    source                text,
    commission_amount     bigint,
    commission_type       text,
    commission_rate       integer,
    influencer_percentage integer,
    influencer_commission bigint,
    platform_commission   bigint,
    payment_delay_days    integer,
    auto_validate         boolean,
    created_by            uuid,
    created_at            timestamptz,
    day                   date,
    expires_at            timestamptz,
    sought                text
);

-- What a key was used for, and the question whether it was.
create type app.new_key as (
    merchant_id     uuid,
    user_id         uuid,
    key             text,
    request_hash    bytea,
    lead_id         uuid,
    created_at      timestamptz,
    merchant_name   text,
    campaign_name   text,
    influencer_name text
);
create type app.asked_key as (merchant_id uuid, user_id uuid, key text);

-- Who brings leads for what.
create type app.asked_offer as (merchant_id uuid, campaign_id uuid, influencer_id uuid);

create type app.lead_change as (
    merchant_id       uuid,
    id                uuid,
    status_before     text,
    status            text,
    quality_score     smallint,
    feedback          text,
    rejection_reason  text,
    rejection_details text,
    lost_reason       text,
    conversion_value  bigint,
    decided_at        timestamptz,
    captured_at       timestamptz,
    expired_at        timestamptz,
    closed_at         timestamptz,
    conversion_corrected_at timestamptz,
    at                timestamptz
);

create type app.decision as (
    merchant_id      uuid,
    lead_id          uuid,
    id               uuid,
    influencer_id    uuid,
    decided_by       uuid,
    from_status      text,
    to_status        text,
    quality_score    smallint,
    feedback         text,
    reason           text,
    details          text,
    conversion_value bigint,
    created_at       timestamptz,
    day              date
);

create type app.earning as (
    merchant_id   uuid,
    id            uuid,
    influencer_id uuid,
    kind          text,
    lead_id       uuid,
    reverses      uuid,
    amount        bigint,
    payable_at    timestamptz,
    made_by       uuid,
    reason        text,
    created_at    timestamptz
);

-- The balance to set where the journal still is where it was read.
create type app.deposit_change as (
    merchant_id      uuid,
    id               uuid,
    seq_before       bigint,
    status_before    text,
    terms_version    bigint,
    seq              bigint,
    current_balance  bigint,
    reserved_amount  bigint,
    reference_amount bigint,
    owed             bigint,
    status           text,
    suspended_for    text,
    credited_at      timestamptz,
    cycle            bigint,
    told             text,
    threshold_told   boolean,
    drained          boolean,
    at               timestamptz
);

create type app.new_alert as (
    merchant_id uuid,
    deposit_id  uuid,
    cycle       bigint,
    kind        text,
    seq         bigint,
    available   bigint,
    reference   bigint,
    threshold   bigint,
    created_at  timestamptz
);

create type app.journal_entry as (
    merchant_id      uuid,
    id               uuid,
    deposit_id       uuid,
    seq              bigint,
    transaction_type text,
    amount           bigint,
    balance_before   bigint,
    balance_after    bigint,
    reserved_before  bigint,
    reserved_after   bigint,
    lead_id          uuid,
    payment_id       uuid,
    refund_id        uuid,
    dispute_id       uuid,
    reverses         uuid,
    made_by          uuid,
    reference        text,
    reason           text,
    created_at       timestamptz
);

create type app.payment_change as (
    merchant_id    uuid,
    id             uuid,
    status         text,
    reference      text,
    failure_reason text,
    at             timestamptz
);

create type app.refund_change as (
    merchant_id   uuid,
    id            uuid,
    status_before text,
    status        text,
    at            timestamptz
);

create type app.dispute_change as (
    merchant_id   uuid,
    id            uuid,
    status_before text,
    status        text,
    charged_at    timestamptz,
    at            timestamptz
);

-- By how much the counters of a day change.
create type app.day_counts as (
    merchant_id        uuid,
    campaign_id        uuid,
    influencer_id      uuid,
    day                date,
    pending            integer,
    validated          integer,
    rejected           integer,
    converted          integer,
    lost               integer,
    expired            integer,
    captured           bigint,
    lost_commission    bigint,
    influencer_share   bigint,
    converted_value    bigint,
    scored             integer,
    score_sum          integer,
    validated_that_day integer,
    rejected_that_day  integer,
    spent_that_day     bigint
);
