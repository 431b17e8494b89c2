-- Customers brought to merchants, and what was decided about them.

create domain lead_value      as bigint   check (value between 5000 and 100000000);
create domain lead_source     as text     check (value in ('instagram', 'tiktok', 'whatsapp', 'direct'));
create domain commission_type as text     check (value in ('percentage', 'fixed'));
create domain lead_status     as text     check (value in ('pending', 'validated', 'rejected', 'converted', 'lost'));
create domain score           as smallint check (value between 1 and 10);
create domain sale_value      as bigint   check (value between 0 and 100000000);
create domain delay_days      as integer  check (value between 0 and 365);

-- tenant
-- What was agreed is frozen with the lead: its price, the split, how long it may wait, what happens then
-- (auto_validate), and how many days after its validation the influencer is paid.
create table leads (
    merchant_id           uuid            not null,
    id                    uuid            not null,
    campaign_id           uuid            not null,
    influencer_id         uuid            not null,
    deposit_id            uuid            not null,
    customer_name         text            not null,
    customer_email        text,
    customer_phone        text,
    customer_company      text,
    customer_notes        text,
    estimated_value       lead_value      not null,
    source                lead_source     not null,
    commission_amount     price           not null,
    commission_type       commission_type not null,
    commission_rate       integer,
    influencer_percentage integer         not null,
    influencer_commission centimes        not null,
    platform_commission   centimes        not null,
    payment_delay_days    delay_days      not null,
    auto_validate         boolean         not null,
    status                lead_status     not null,
    quality_score         score,
    feedback              text,
    rejection_reason      text,
    rejection_details     text,
    lost_reason           text,
    conversion_value      sale_value,
    created_by            uuid            not null,
    created_at            timestamptz     not null,
    -- The local day that it counts for, decided when it was created: a later zone database changes no past figure.
    day                   date            not null,
    expires_at            timestamptz     not null,
    decided_at            timestamptz,
    -- When its commission was taken, whatever became of it later; when it was lost because nobody decided.
    captured_at           timestamptz,
    expired_at            timestamptz,
    closed_at             timestamptz,
    -- When the merchant corrected for how much the customer bought, which they do once.
    conversion_corrected_at timestamptz,
    updated_at            timestamptz     not null,
    -- What searches compare of its customer (app.folded); they compute it where it is null.
    sought                text,
    primary key (merchant_id, id),
    -- No foreign keys: the insert joins the campaign and the locked deposit of the same merchant, and the influencer
    -- comes from a verified token or a look-up under the lock. Keys would cost every lead and only repeat that;
    -- audit proves it.
    check (commission_amount = influencer_commission + platform_commission)
) with (fillfactor = 85);
-- Ids are ordered by time, so an index on ids is an index on creation time. None by campaign: a merchant has few, and
-- every creation and every decision would pay for it.
create index leads_id on leads (id);
create index leads_influencer on leads (influencer_id, id);
create index leads_status on leads (merchant_id, status, id);
-- Those that wait, by when they expire: what to decide first, and what is over. Decisions do not pay for it.
create index leads_expiry on leads (merchant_id, expires_at, id) where status = 'pending';

-- tenant
-- One row per transition: who, from what, to what, why, when. It is inserted from the lead that was changed by the
-- same statement: a key to the lead would only repeat that; audit proves it again.
create table lead_validation (
    merchant_id      uuid        not null,
    lead_id          uuid        not null,
    id               uuid        not null,
    influencer_id    uuid        not null,
    decided_by       uuid,
    from_status      text        not null,
    to_status        text        not null,
    quality_score    smallint,
    feedback         text,
    reason           text,
    details          text,
    conversion_value sale_value,
    created_at       timestamptz not null,
    -- The local day that it counts for.
    day              date        not null,
    primary key (merchant_id, lead_id, id)
);
create index lead_validation_recent on lead_validation (merchant_id, created_at);
-- The latest decisions about the leads of an influencer, by which they are judged.
create index lead_validation_influencer on lead_validation (merchant_id, influencer_id, created_at, id);

create trigger leads_frozen
    before update of merchant_id, id, campaign_id, influencer_id, deposit_id, estimated_value, commission_amount,
                     commission_type, influencer_percentage, influencer_commission, payment_delay_days, auto_validate,
                     created_at, day, expires_at, captured_at, expired_at on leads
    for each row when (
        (old.merchant_id, old.id, old.campaign_id, old.influencer_id, old.deposit_id, old.estimated_value,
         old.commission_amount, old.commission_type, old.influencer_percentage, old.influencer_commission,
         old.payment_delay_days, old.auto_validate, old.created_at, old.day, old.expires_at)
        is distinct from
        (new.merchant_id, new.id, new.campaign_id, new.influencer_id, new.deposit_id, new.estimated_value,
         new.commission_amount, new.commission_type, new.influencer_percentage, new.influencer_commission,
         new.payment_delay_days, new.auto_validate, new.created_at, new.day, new.expires_at)
        or (old.captured_at is not null and old.captured_at is distinct from new.captured_at)
        or (old.expired_at is not null and old.expired_at is distinct from new.expired_at))
    execute function app.refuse_change('what was agreed for a lead is frozen at its creation, and it is captured once');
create trigger leads_sale before update of conversion_value, conversion_corrected_at on leads
    for each row when (
        (old.closed_at is not null and old.conversion_value is distinct from new.conversion_value
         and (old.conversion_corrected_at is not null or new.conversion_corrected_at is null))
        or (old.conversion_corrected_at is not null
            and old.conversion_corrected_at is distinct from new.conversion_corrected_at))
    execute function app.refuse_change('for how much a customer bought is corrected once');
create trigger leads_life_cycle before update of status on leads
    for each row when (
        old.status <> new.status and not (
            (old.status = 'pending' and new.status in ('validated', 'rejected', 'lost'))
            or (old.status = 'validated' and new.status in ('converted', 'lost'))))
    execute function app.refuse_change('the life of a lead has no such transition');
create trigger lead_validation_append_only before update or delete or truncate on lead_validation
    for each statement execute function app.refuse_change('decisions are never rewritten');

-- tenant
-- Leads that were refused because no deposit could pay for them, counted by the hour. Nothing is known of their customers.
create table missed_leads (
    merchant_id   uuid        not null,
    campaign_id   uuid        not null,
    influencer_id uuid        not null references influencers (id),
    hour          timestamptz not null,
    leads         bigint      not null check (leads > 0),
    first_at      timestamptz not null,
    last_at       timestamptz not null,
    primary key (merchant_id, campaign_id, influencer_id, hour),
    foreign key (merchant_id, campaign_id) references campaigns (merchant_id, id)
);
