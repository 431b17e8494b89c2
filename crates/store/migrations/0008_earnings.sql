-- What influencers earned, and how it is paid to them.

create domain earning_kind as text check (value in ('commission', 'reversal', 'adjustment'));

-- tenant
-- Nothing here says what was paid: that is said by the payouts that take entries. The insert joins the lead, so a key to
-- it would only repeat that; audit proves it again.
create table earnings (
    merchant_id   uuid         not null,
    id            uuid         not null,
    influencer_id uuid         not null,
    kind          earning_kind not null,
    -- An adjustment has none.
    lead_id       uuid,
    -- The commission that a reversal takes back.
    reverses      uuid,
    amount        bigint       not null,
    payable_at    timestamptz  not null,
    made_by       uuid,
    reason        text,
    created_at    timestamptz  not null,
    primary key (merchant_id, id)
);
-- A captured lead earns once; an entry is reversed once.
create unique index earnings_commission on earnings (merchant_id, lead_id) where kind = 'commission';
create unique index earnings_reversed_once on earnings (merchant_id, reverses) where reverses is not null;
create index earnings_influencer on earnings (influencer_id, id);

-- control
-- Where somebody who brings leads wants to be paid without asking each time.
create table payout_accounts (
    influencer_id uuid        not null primary key references influencers (id),
    rib           text        not null check (rib ~ '^[0-9]{24}$'),
    holder        text        not null check (length(holder) between 2 and 70),
    updated_at    timestamptz not null
);

-- control
-- Payouts that are sent to the bank together: each is in one batch at most, so no file pays it again.
create table payout_batches (
    id         uuid        not null primary key,
    -- The account that pays, as it was then.
    rib        text        not null check (rib ~ '^[0-9]{24}$'),
    holder     text        not null check (length(holder) between 2 and 70),
    made_by    uuid        not null references users (id),
    created_at timestamptz not null
);

-- control
-- What an influencer asks to be paid, over all merchants.
create table payouts (
    id            uuid        not null primary key,
    influencer_id uuid        not null references influencers (id),
    amount        bigint      not null check (amount >= 20000),
    rib           text        not null check (rib ~ '^[0-9]{24}$'),
    holder        text        not null check (length(holder) between 2 and 70),
    status        text        not null check (status in ('requested', 'approved', 'paid', 'rejected', 'returned')),
    -- Whether it holds its entries: they may join another payout once it was rejected or came back.
    live          boolean     not null generated always as (status not in ('rejected', 'returned')) stored,
    -- Nobody: an agreement pays by itself.
    requested_by  uuid        references users (id),
    -- The key of the request, and what it was used for.
    key           text        check (length(key) between 1 and 255),
    request_hash  bytea,
    batch_id      uuid        references payout_batches (id),
    reference     text,
    reason        text,
    created_at    timestamptz not null,
    approved_at   timestamptz,
    approved_by   uuid        references users (id),
    paid_at       timestamptz,
    paid_by       uuid        references users (id),
    closed_at     timestamptz,
    closed_by     uuid        references users (id),
    updated_at    timestamptz not null,
    unique (id, live),
    check ((key is null) = (request_hash is null)),
    check (key is null or requested_by is not null),
    check ((approved_at is null) = (approved_by is null)),
    check ((paid_at is null) = (paid_by is null)),
    check ((closed_at is null) = (closed_by is null)),
    check (case status when 'requested' then approved_at is null
                       when 'rejected'  then true
                       else approved_at is not null end),
    check (batch_id is null or approved_at is not null),
    check ((status in ('paid', 'returned')) = (paid_at is not null)),
    check ((paid_at is null) = (reference is null)),
    check ((status in ('rejected', 'returned')) = (closed_at is not null)),
    check ((closed_at is null) = (reason is null))
);
create index payouts_influencer on payouts (influencer_id, id);
create index payouts_queue on payouts (status, id);
create index payouts_batch on payouts (batch_id, id) where batch_id is not null;
create unique index payouts_key on payouts (requested_by, key) where key is not null;

-- control
-- Which entries a payout takes, whole. `live` follows the payout by the foreign key, so an entry is in one live payout
-- at most, also when rows are written by hand.
create table payout_items (
    payout_id     uuid    not null,
    merchant_id   uuid    not null,
    earning_id    uuid    not null,
    influencer_id uuid    not null references influencers (id),
    amount        bigint  not null,
    live          boolean not null,
    primary key (payout_id, merchant_id, earning_id),
    foreign key (payout_id, live) references payouts (id, live) on update cascade
);
create unique index payout_items_live on payout_items (merchant_id, earning_id) where live;
create index payout_items_influencer on payout_items (influencer_id, payout_id);

-- control
-- One for each payout that was paid, given in the transaction that notes it (`app.issue_payout_advice`). When the money
-- comes back the advice says so from then on: what was given stays, and this is written under it once.
create table payout_advices (
    number        text        not null primary key,
    influencer_id uuid        not null references influencers (id),
    payout_id     uuid        not null unique references payouts (id),
    content       jsonb       not null,
    returned      jsonb,
    created_at    timestamptz not null
);

create trigger earnings_append_only before update or delete or truncate on earnings
    for each statement execute function app.refuse_change('what was earned is corrected by another entry');
create trigger payouts_frozen before update on payouts
    for each row when (
        (old.id, old.influencer_id, old.amount, old.rib, old.holder, old.requested_by, old.key, old.request_hash, old.created_at)
        is distinct from
        (new.id, new.influencer_id, new.amount, new.rib, new.holder, new.requested_by, new.key, new.request_hash, new.created_at))
    execute function app.refuse_change('a payout keeps its amount and where it goes');
create trigger payouts_signed before update on payouts
    for each row when (
        (old.approved_at is not null
         and (old.approved_at, old.approved_by) is distinct from (new.approved_at, new.approved_by))
        or (old.paid_at is not null
            and (old.paid_at, old.paid_by, old.reference) is distinct from (new.paid_at, new.paid_by, new.reference))
        or (old.closed_at is not null
            and (old.closed_at, old.closed_by, old.reason) is distinct from (new.closed_at, new.closed_by, new.reason))
        or (old.batch_id is not null and old.batch_id is distinct from new.batch_id))
    execute function app.refuse_change('what was decided about a payout stays');
create trigger payouts_life_cycle before update of status on payouts
    for each row when (
        old.status <> new.status and not (
            (old.status = 'requested' and new.status in ('approved', 'rejected'))
            or (old.status = 'approved' and new.status in ('paid', 'rejected'))
            or (old.status = 'paid' and new.status = 'returned')))
    execute function app.refuse_change('the life of a payout has no such transition');
create trigger payouts_kept before delete or truncate on payouts
    for each statement execute function app.refuse_change('a payout stays');
create trigger payout_batches_append_only before update or delete or truncate on payout_batches
    for each statement execute function app.refuse_change('what was sent to the bank stays');
create trigger payout_items_kept before delete or truncate on payout_items
    for each statement execute function app.refuse_change('a payout keeps its entries');
create trigger payout_items_frozen before update on payout_items
    for each row when (
        (old.payout_id, old.merchant_id, old.earning_id, old.influencer_id, old.amount)
        is distinct from
        (new.payout_id, new.merchant_id, new.earning_id, new.influencer_id, new.amount))
    execute function app.refuse_change('a payout keeps its entries');
create trigger payout_advices_frozen before update on payout_advices
    for each row when (
        (old.number, old.influencer_id, old.payout_id, old.content, old.created_at)
        is distinct from
        (new.number, new.influencer_id, new.payout_id, new.content, new.created_at)
        or old.returned is not null)
    execute function app.refuse_change('an advice stays as it was given');
create trigger payout_advices_kept before delete or truncate on payout_advices
    for each statement execute function app.refuse_change('an advice stays');
