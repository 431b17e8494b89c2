-- What merchants want leads for, and who brings them on which terms.

-- tenant
create table campaigns (
    merchant_id uuid        not null references merchants (id),
    id          uuid        not null,
    name        text        not null check (length(name) between 2 and 255),
    description text        check (length(description) <= 5000),
    status      text        not null check (status in ('draft', 'active', 'paused', 'completed')),
    paused_by   text        check (paused_by in ('hand', 'depletion')),
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    primary key (merchant_id, id),
    check ((status = 'paused') = (paused_by is not null))
);
-- Influencers and admins name a campaign without its merchant.
create index campaigns_id on campaigns (id);

-- tenant
-- Amounts are bigint centimes everywhere: exact, 8 bytes, one type in SQL, Rust and the driver, where
-- numeric would need a decimal library on the way. Rates are basis points.
create table campaign_settings (
    merchant_id                 uuid        not null,
    campaign_id                 uuid        not null,
    campaign_type               text        not null default 'service_leads'
                                check (campaign_type in ('service_leads', 'product_sales')),
    lead_generation_enabled     boolean     not null default true,
    percentage_commission_rate  integer     not null default 1000
                                check (percentage_commission_rate between 1 and 10000),
    fixed_commission_amount     bigint      not null default 8000
                                check (fixed_commission_amount between 1 and 100000000),
    commission_threshold        bigint      not null default 80000
                                check (commission_threshold between 0 and 100000000),
    auto_stop_on_depletion      boolean     not null default true,
    requires_lead_validation    boolean     not null default true,
    validation_timeout_hours    integer     not null default 72
                                check (validation_timeout_hours between 1 and 8760),
    auto_validate_after_timeout boolean     not null default false,
    minimum_quality_score       smallint    not null default 7
                                check (minimum_quality_score between 1 and 10),
    max_rejected_leads          integer     not null default 10
                                check (max_rejected_leads between 1 and 1000),
    max_pending_without_agreement integer   not null default 50
                                check (max_pending_without_agreement between 0 and 10000),
    notify_on_new_lead          boolean     not null default true,
    notify_on_low_balance       boolean     not null default true,
    notify_on_depletion         boolean     not null default true,
    updated_at                  timestamptz not null,
    primary key (merchant_id, campaign_id),
    foreign key (merchant_id, campaign_id) references campaigns (merchant_id, id)
);

-- tenant
create table influencer_agreements (
    merchant_id           uuid        not null references merchants (id),
    id                    uuid        not null,
    influencer_id         uuid        not null references influencers (id),
    campaign_id           uuid,
    status                text        not null
                          check (status in ('pending', 'active', 'suspended', 'terminated')),
    -- The influencer's part; at least 10 % stays with the platform, whatever a server is set to.
    commission_percentage integer     not null check (commission_percentage between 1 and 9000),
    minimum_deposit       bigint      not null check (minimum_deposit >= 0),
    quality_threshold     smallint    not null check (quality_threshold between 1 and 10),
    requires_validation   boolean     not null,
    auto_payment          boolean     not null,
    payment_delay_days    integer     not null check (payment_delay_days between 0 and 365),
    suspended_for         text        check (suspended_for in ('hand', 'low_scores', 'rejections')),
    suspended_at          timestamptz,
    created_at            timestamptz not null,
    signed_at             timestamptz,
    resumed_at            timestamptz,
    terminated_at         timestamptz,
    updated_at            timestamptz not null,
    primary key (merchant_id, id),
    foreign key (merchant_id, campaign_id) references campaigns (merchant_id, id),
    check ((status = 'suspended') = (suspended_for is not null)),
    check ((status = 'suspended') = (suspended_at is not null)),
    check (status <> 'active' or signed_at is not null)
);
-- At most one in force per merchant, person and campaign; no campaign counts as one of its own.
create unique index influencer_agreements_in_force
    on influencer_agreements (merchant_id, influencer_id, campaign_id) nulls not distinct
    where status = 'active';
create index influencer_agreements_pair on influencer_agreements (merchant_id, influencer_id)
    where status in ('active', 'suspended');
create index influencer_agreements_influencer on influencer_agreements (influencer_id, id);
create index influencer_agreements_id on influencer_agreements (id);

-- tenant
-- Influencers who may not bring leads to a campaign, or to any of the merchant (no campaign), until the merchant lifts
-- it, whatever becomes of agreements. A lifted block stays: what was decided before that time does not block them
-- again, as what was decided before resumed_at does not suspend an agreement again.
create table influencer_blocks (
    merchant_id   uuid        not null references merchants (id),
    id            uuid        not null,
    influencer_id uuid        not null references influencers (id),
    campaign_id   uuid,
    reason        text        not null check (reason in ('hand', 'low_scores', 'rejections')),
    -- What the merchant says of it.
    details       text        check (length(details) <= 500),
    -- The agreement that ended while it was suspended: its suspension goes on as this. None: they were blocked.
    agreement_id  uuid,
    created_at    timestamptz not null,
    lifted_at     timestamptz,
    primary key (merchant_id, id),
    foreign key (merchant_id, campaign_id) references campaigns (merchant_id, id)
);
-- One per merchant, person and campaign; no campaign counts as one of its own.
create unique index influencer_blocks_once on influencer_blocks (merchant_id, influencer_id, campaign_id)
    nulls not distinct;

-- A suspension is about the two of them, not about the document. Definer's rights: it stays, no matter who ends the agreement.
create function app.keep_suspension() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    insert into influencer_blocks as b (merchant_id, id, influencer_id, campaign_id, reason, agreement_id, created_at)
    values (old.merchant_id, gen_random_uuid(), old.influencer_id, old.campaign_id, old.suspended_for, old.id,
            old.suspended_at)
    on conflict (merchant_id, influencer_id, campaign_id) do update
    set    reason = excluded.reason, details = null, agreement_id = excluded.agreement_id,
           created_at = excluded.created_at, lifted_at = null
    where  b.lifted_at is not null or (b.agreement_id is not null and b.created_at > excluded.created_at);
    return null;
end
$$;

create trigger campaigns_identity before update on campaigns
    for each row when ((old.merchant_id, old.id) is distinct from (new.merchant_id, new.id))
    execute function app.refuse_change('a campaign keeps its id and its merchant');
create trigger campaigns_completed before update on campaigns
    for each row when (old.status = 'completed' and new.status <> 'completed')
    execute function app.refuse_change('a completed campaign stays completed');
create trigger campaign_settings_identity before update on campaign_settings
    for each row when ((old.merchant_id, old.campaign_id) is distinct from (new.merchant_id, new.campaign_id))
    execute function app.refuse_change('settings stay with their campaign');
create trigger influencer_agreements_terms before update on influencer_agreements
    for each row when (
        (old.merchant_id, old.id, old.influencer_id, old.campaign_id, old.commission_percentage, old.payment_delay_days)
        is distinct from
        (new.merchant_id, new.id, new.influencer_id, new.campaign_id, new.commission_percentage, new.payment_delay_days))
    execute function app.refuse_change('the terms of an agreement are changed by a new agreement');
create trigger influencer_agreements_signature before update on influencer_agreements
    for each row when (
        old.signed_at is distinct from new.signed_at and current_user = 'leads_service'
        and new.influencer_id is distinct from app.influencer_id())
    execute function app.refuse_change('an agreement is signed by its influencer');
create trigger influencer_agreements_party before update on influencer_agreements
    for each row when (
        app.user_id() is not null and not app.is_admin() and new.merchant_id is distinct from app.merchant_id()
        and (new.resumed_at is distinct from old.resumed_at
             or not (new.status in (old.status, 'terminated') or (old.status = 'pending' and new.status = 'active'))
             or (new.status = old.status and (new.suspended_for, new.suspended_at)
                                             is distinct from (old.suspended_for, old.suspended_at))))
    execute function app.refuse_change('who brings leads signs and ends agreements, and lifts no suspension');
create trigger influencer_agreements_outlived after update on influencer_agreements
    for each row when (old.status = 'suspended' and new.status = 'terminated')
    execute function app.keep_suspension();
create trigger influencer_agreements_terminated before update on influencer_agreements
    for each row when (old.status = 'terminated' and new.status <> 'terminated')
    execute function app.refuse_change('a terminated agreement stays terminated');
