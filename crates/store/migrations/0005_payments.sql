-- Attempts to pay, what the providers say about them, what goes back, and what is acknowledged.

-- A reference as it is compared: letters and digits only, in capitals, in their usual width.
-- domain::folding does the same; a test compares them.
create function app.folded_reference(p_reference text) returns text
    language sql immutable parallel safe
    as $$
    select regexp_replace(
        translate(upper(normalize(upper(normalize(p_reference, nfkc)), nfkc)),
                  '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', '01234567890123456789'),
        '[^[:alnum:]]|[\u115f\u1160\u3164\uffa0]', '', 'g')
    $$;

-- tenant
create table payments (
    merchant_id    uuid        not null,
    id             uuid        not null,
    deposit_id     uuid        not null,
    purpose        text        not null check (purpose in ('initial', 'recharge')),
    method         text        not null check (method in ('stripe', 'cmi', 'bank_transfer', 'sandbox')),
    amount         bigint      not null check (amount > 0),
    status         text        not null check (status in ('pending', 'paid', 'failed', 'expired')),
    reference      text,
    failure_reason text,
    reason         text,
    payment_url    text,
    created_by     uuid        not null,
    created_at     timestamptz not null,
    settled_at     timestamptz,
    -- What searches compare, byte by byte: a range of it begins with the same letters.
    folded_reference text collate "C" generated always as (app.folded_reference(reference)) stored,
    -- How often its payer was sent to pay, and when for the last time if not only when it was created. A provider is
    -- asked for one page per attempt.
    attempt        integer     not null default 1 check (attempt > 0),
    reopened_at    timestamptz,
    -- Asked for by the deposit itself, and with which card (`saved_cards`); without one its merchant is sent a link.
    automatic      boolean     not null default false,
    card_id        uuid,
    primary key (merchant_id, id),
    foreign key (merchant_id, deposit_id) references company_deposits (merchant_id, id),
    check ((status = 'pending') = (settled_at is null)),
    check (status <> 'paid' or reference is not null),
    check (status <> 'failed' or failure_reason is not null),
    check ((attempt > 1) = (reopened_at is not null)),
    check (card_id is null or automatic)
);
create index payments_id on payments (id);
create index payments_deposit on payments (merchant_id, deposit_id, id);
-- What an admin knows of a payment of whomever.
create index payments_amount on payments (amount, id);
create index payments_reference on payments (folded_reference);
-- What somebody is told soon after, and what nobody finished.
create index payments_settled on payments (merchant_id, settled_at) where settled_at is not null;
create index payments_unfinished on payments (coalesce(reopened_at, created_at)) where status = 'pending';
-- A deposit that fills itself has one open payment for that at most.
create unique index payments_automatic_open on payments (merchant_id, deposit_id) where automatic and status = 'pending';
-- A deposit is opened with one payment; one that failed or expired is opened again, not written again.
create unique index payments_initial on payments (merchant_id, deposit_id) where purpose = 'initial';

-- tenant
-- Whom a provider knows as the holder of cards.
create table provider_customers (
    merchant_id uuid        not null references merchants (id),
    provider    text        not null check (provider in ('stripe', 'cmi', 'sandbox')),
    reference   text        not null,
    created_at  timestamptz not null,
    primary key (merchant_id, provider)
);

-- tenant
-- Who agreed, when and to which text, that the card of a payment is kept and charged again.
create table card_consents (
    merchant_id  uuid        not null,
    payment_id   uuid        not null,
    agreed_by    uuid        not null,
    text_version text        not null check (text_version <> ''),
    agreed_at    timestamptz not null,
    primary key (merchant_id, payment_id),
    foreign key (merchant_id, payment_id) references payments (merchant_id, id)
);

-- tenant
-- Cards that may be charged again: what is shown of them, and what the provider calls them. The number is known to
-- nobody here. One that is removed is charged no more; then the provider forgets it.
create table saved_cards (
    merchant_id uuid        not null,
    id          uuid        not null,
    provider    text        not null check (provider in ('stripe', 'cmi', 'sandbox')),
    reference   text        not null,
    -- The payment that was made with it, whose payer agreed.
    payment_id  uuid        not null,
    brand       text        not null check (brand <> ''),
    last4       text        not null check (last4 ~ '^[0-9]{4}$'),
    exp_year    smallint    not null check (exp_year between 2000 and 2099),
    exp_month   smallint    not null check (exp_month between 1 and 12),
    created_at  timestamptz not null,
    removed_at  timestamptz,
    -- Nobody when the provider or its bank did it.
    removed_by  uuid,
    -- The provider has forgotten it.
    forgotten_at timestamptz,
    primary key (merchant_id, id),
    unique (merchant_id, provider, reference),
    foreign key (merchant_id, payment_id) references card_consents (merchant_id, payment_id),
    check (removed_at is not null or (removed_by is null and forgotten_at is null))
);
create index saved_cards_id on saved_cards (id);
create index saved_cards_reference on saved_cards (provider, reference);

-- control
-- The transfers that were recorded, over all merchants: a reference to an account of ours, as it is compared
-- (domain::payment), is taken once. An admin who records another transfer with the same reference says why, and it has
-- the next number. A transfer may have two references: what the bank calls it, and what its merchant wrote.
create table recorded_transfers (
    -- What the operator calls the account.
    account               text    not null default 'default' check (account <> ''),
    folded_reference      text    not null check (folded_reference <> ''),
    number                integer not null check (number > 0),
    merchant_id           uuid    not null,
    payment_id            uuid    not null,
    same_reference_reason text,
    primary key (account, folded_reference, number),
    check ((number > 1) = (same_reference_reason is not null))
);
create index recorded_transfers_payment on recorded_transfers (payment_id);

-- control
-- Transfers that merchants announced: to which account, and what they write into them (domain::transfer_code).
create table announced_transfers (
    code        text not null primary key check (code ~ '^[0-9A-HJKMNP-TV-Z]{6}$'),
    account     text not null check (account <> ''),
    merchant_id uuid not null,
    payment_id  uuid not null unique
);

-- control
-- Money that came to an account of ours, as its statements say; an entry once, however many statements have it.
create table statement_lines (
    id               uuid        not null primary key,
    account          text        not null check (account <> ''),
    -- What the same entry is called in any statement (payments::statement).
    name             text        not null,
    booked_on        date        not null,
    amount           bigint      not null check (amount > 0),
    -- What the bank calls it, and how that is compared.
    reference        text,
    folded_reference text        check (folded_reference <> ''),
    details          text        not null,
    -- The codes of announced transfers that it may have.
    codes            text[]      not null,
    imported_by      uuid        not null,
    imported_at      timestamptz not null,
    -- The announced transfer that it is.
    payment_id       uuid        unique,
    unique (account, name),
    check ((reference is null) = (folded_reference is null))
);

-- tenant
-- Unused money on its way back to the merchant. It leaves the deposit when it is sent (a `withdrawal` of the journal)
-- and comes back only if it could not be delivered.
create table refunds (
    merchant_id    uuid        not null,
    id             uuid        not null,
    deposit_id     uuid        not null,
    -- The payment that the provider gives back; none for a transfer.
    payment_id     uuid,
    method         text        not null check (method in ('stripe', 'cmi', 'bank_transfer', 'sandbox')),
    amount         bigint      not null check (amount > 0),
    status         text        not null check (status in ('requested', 'sent', 'done', 'failed')),
    reference      text,
    failure_reason text,
    reason         text        not null,
    -- Nobody when it was given back at the provider, without being asked for here.
    requested_by   uuid,
    created_at     timestamptz not null,
    sent_at        timestamptz,
    settled_at     timestamptz,
    primary key (merchant_id, id),
    foreign key (merchant_id, deposit_id) references company_deposits (merchant_id, id),
    foreign key (merchant_id, payment_id) references payments (merchant_id, id),
    -- One that was refused before the money left was never sent, and is failed.
    check (status <> 'requested' or sent_at is null),
    check (status not in ('sent', 'done') or sent_at is not null),
    check ((status in ('done', 'failed')) = (settled_at is not null)),
    check (status <> 'done' or reference is not null),
    check (failure_reason is null or status = 'failed'),
    check ((method = 'bank_transfer') = (payment_id is null)),
    check (requested_by is not null or payment_id is not null)
);
-- What a provider has given back is noted once.
create unique index refunds_reference on refunds (merchant_id, method, reference) where payment_id is not null;
create index refunds_payment on refunds (merchant_id, payment_id) where payment_id is not null;
create index refunds_undelivered on refunds (sent_at)
    where status = 'sent' and payment_id is not null and reference is null;
create index refunds_id on refunds (id);
create index refunds_deposit on refunds (merchant_id, deposit_id, id);
create index refunds_waiting on refunds (created_at) where status = 'requested';

-- tenant
-- A payment that its payer contests. From `charged_at` on, what of it has not left the deposit (Σ `chargeback` of the
-- journal) is owed; once it is won, nothing is.
create table provider_disputes (
    merchant_id uuid        not null,
    id          uuid        not null,
    deposit_id  uuid        not null,
    payment_id  uuid        not null,
    provider    text        not null check (provider in ('stripe', 'cmi', 'sandbox')),
    -- What the provider calls it.
    reference   text        not null,
    amount      bigint      not null check (amount > 0),
    status      text        not null check (status in ('open', 'won', 'lost')),
    reason      text,
    created_at  timestamptz not null,
    charged_at  timestamptz,
    closed_at   timestamptz,
    primary key (merchant_id, id),
    unique (merchant_id, provider, reference),
    foreign key (merchant_id, deposit_id) references company_deposits (merchant_id, id),
    foreign key (merchant_id, payment_id) references payments (merchant_id, id),
    check ((status = 'open') = (closed_at is null))
);
create index provider_disputes_id on provider_disputes (id);
create index provider_disputes_deposit on provider_disputes (merchant_id, deposit_id, id);

-- control
-- What providers say: each message once, as it came (nothing in it opens or pays anything), and what became of it. What
-- waits to be applied for long, or cannot be, is shown to admins.
create table provider_events (
    id          uuid        not null primary key,
    provider    text        not null check (provider in ('stripe', 'cmi', 'sandbox')),
    event_id    text        not null,
    -- What the provider calls this kind of message.
    kind        text        not null,
    payment_id  uuid,
    amount      bigint,
    body        bytea       not null,
    state       text        not null check (state in ('received', 'applied', 'ignored', 'quarantined')),
    problem     text,
    -- How often it was put off, because what it is about was not there yet.
    attempts    integer     not null default 0,
    received_at timestamptz not null,
    settled_at  timestamptz,
    unique (provider, event_id),
    check ((state = 'quarantined') = (problem is not null)),
    check ((state = 'received') = (settled_at is null))
);
create index provider_events_open on provider_events (id) where state in ('received', 'quarantined');

-- control
-- What documents say of who runs this platform, and how they reckon its tax: a copy of the configuration of the server
-- that started last.
create table app.platform (
    only_one boolean not null primary key default true check (only_one),
    company  jsonb   not null,
    vat      jsonb   not null
);
insert into app.platform (company, vat) values ('{"name": "Leads"}', '{"point": "consumption", "rate": 2000}');

-- control
-- One counter row per series and year gives numbers without gaps: receipts (R), credit notes (A), advices of payouts (V).
-- It keeps the time of its last number, with how many seconds clocks were ahead of UTC then: no number has an earlier time
-- than the one before it.
create table document_series (
    series        text        not null check (series in ('R', 'A', 'V')),
    year          integer     not null,
    last          integer     not null check (last > 0),
    last_at       timestamptz not null,
    seconds_ahead integer     not null,
    primary key (series, year)
);

-- control
-- One for each payment that is credited, given in the transaction that credits it (`app.issue_receipts`). The content is
-- all that the document says; it is written again from that alone.
create table receipts (
    number      text        not null primary key,
    merchant_id uuid        not null,
    payment_id  uuid        not null unique,
    content     jsonb       not null,
    created_at  timestamptz not null
);

-- control
-- One for each refund that arrived, given in the transaction that notes it (`app.issue_credit_note`). A refund that is only
-- sent has none: it may still come back, and a number that was given is never taken back. When a provider lets money come
-- back that had arrived, what was given stays, and this is written under it once.
create table credit_notes (
    number      text        not null primary key,
    merchant_id uuid        not null,
    refund_id   uuid        not null unique,
    content     jsonb       not null,
    returned    jsonb,
    created_at  timestamptz not null
);

-- tenant
-- Who and what the statement of a month that is over is about, as it was when somebody first asked for it. What moved is in
-- the journal, which only grows.
create table deposit_statements (
    merchant_id uuid        not null,
    deposit_id  uuid        not null,
    -- Its first day in Casablanca.
    month       date        not null,
    content     jsonb       not null,
    created_at  timestamptz not null,
    primary key (merchant_id, deposit_id, month),
    foreign key (merchant_id, deposit_id) references company_deposits (merchant_id, id)
);

-- control
-- A day of a provider's list that was compared with our payments; compared again, it is written again.
create table reconciliations (
    method      text        not null check (method in ('stripe', 'cmi', 'sandbox')),
    day         date        not null,
    ours        bigint      not null,
    theirs      bigint      not null,
    compared_at timestamptz not null,
    primary key (method, day)
);

-- control
-- A payment about which both differ.
create table reconciliation_differences (
    method       text    not null,
    day          date    not null,
    number       integer not null,
    kind         text    not null check (kind in ('theirs_only', 'ours_only', 'other_amount', 'other_state')),
    payment_id   uuid,
    reference    text,
    our_amount   bigint,
    their_amount bigint,
    primary key (method, day, number),
    foreign key (method, day) references reconciliations (method, day)
);

create trigger deposit_statements_append_only before update or delete or truncate on deposit_statements
    for each statement execute function app.refuse_change('a statement stays as it was given');
create trigger card_consents_append_only before update or delete or truncate on card_consents
    for each statement execute function app.refuse_change('what was agreed to stays as it was');
create trigger saved_cards_frozen before update on saved_cards
    for each row when (
        (old.merchant_id, old.id, old.provider, old.reference, old.payment_id, old.created_at)
        is distinct from
        (new.merchant_id, new.id, new.provider, new.reference, new.payment_id, new.created_at)
        or (old.removed_at is not null and old.removed_at is distinct from new.removed_at))
    execute function app.refuse_change('a card that was removed stays so');
create trigger recorded_transfers_append_only before update or delete or truncate on recorded_transfers
    for each statement execute function app.refuse_change('a reference stays taken');
create trigger announced_transfers_append_only before update or delete or truncate on announced_transfers
    for each statement execute function app.refuse_change('a code stays taken');
create trigger statement_lines_frozen before update on statement_lines
    for each row when (
        (old.id, old.account, old.name, old.booked_on, old.amount, old.reference, old.folded_reference, old.details,
         old.codes, old.imported_by, old.imported_at)
        is distinct from
        (new.id, new.account, new.name, new.booked_on, new.amount, new.reference, new.folded_reference, new.details,
         new.codes, new.imported_by, new.imported_at)
        or old.payment_id is not null)
    execute function app.refuse_change('a line stays as the bank wrote it, and pays once');
create trigger receipts_append_only before update or delete or truncate on receipts
    for each statement execute function app.refuse_change('a receipt stays as it was given');
create trigger credit_notes_frozen before update on credit_notes
    for each row when (
        (old.number, old.merchant_id, old.refund_id, old.content, old.created_at)
        is distinct from
        (new.number, new.merchant_id, new.refund_id, new.content, new.created_at)
        or old.returned is not null)
    execute function app.refuse_change('a credit note stays as it was given');
create trigger credit_notes_kept before delete or truncate on credit_notes
    for each statement execute function app.refuse_change('a credit note stays');
create trigger provider_events_frozen before update on provider_events
    for each row when (
        (old.id, old.provider, old.event_id, old.kind, old.body, old.received_at)
        is distinct from
        (new.id, new.provider, new.event_id, new.kind, new.body, new.received_at)
        or (old.state in ('applied', 'ignored') and old.state <> new.state))
    execute function app.refuse_change('a message of a provider stays as it came, and is applied once');
create trigger payments_frozen before update on payments
    for each row when (
        (old.merchant_id, old.id, old.deposit_id, old.purpose, old.method, old.amount)
        is distinct from
        (new.merchant_id, new.id, new.deposit_id, new.purpose, new.method, new.amount)
        or old.status = 'paid')
    execute function app.refuse_change('a payment keeps its amount, and a paid one is corrected by another entry');
create trigger refunds_frozen before update on refunds
    for each row when (
        (old.merchant_id, old.id, old.deposit_id, old.payment_id, old.method, old.amount)
        is distinct from
        (new.merchant_id, new.id, new.deposit_id, new.payment_id, new.method, new.amount))
    execute function app.refuse_change('a refund keeps its amount and where it goes');
create trigger refunds_life_cycle before update of status on refunds
    for each row when (
        old.status <> new.status and not (
            -- One that is sent and comes back in the same batch is written once; it has its `sent_at`.
            (old.status = 'requested' and new.status in ('sent', 'failed'))
            or (old.status = 'sent' and new.status in ('done', 'failed'))
            -- A bank may give back what a provider held for delivered.
            or (old.status = 'done' and new.status = 'failed' and old.payment_id is not null)))
    execute function app.refuse_change('the life of a refund has no such transition');
create trigger provider_disputes_frozen before update on provider_disputes
    for each row when (
        (old.merchant_id, old.id, old.deposit_id, old.payment_id, old.provider, old.reference, old.amount)
        is distinct from
        (new.merchant_id, new.id, new.deposit_id, new.payment_id, new.provider, new.reference, new.amount)
        or (old.charged_at is not null and old.charged_at is distinct from new.charged_at)
        or (old.status <> 'open' and old.status <> new.status))
    execute function app.refuse_change('a dispute keeps its amount, is charged once and decided once');
