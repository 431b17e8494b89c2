-- Merchants and influencers are few and rarely written; everybody may read their names.

-- shared
create table merchants (
    id           uuid        not null primary key,
    company_name text        not null check (length(company_name) between 2 and 255),
    created_at   timestamptz not null,
    -- The profile with which their cards are charged, as an admin chose; null: the default. What profiles there are is the
    -- operator's to say.
    acquirer     text        check (acquirer <> '')
);

-- tenant
-- What the law wants to see of a merchant on paper, as far as they told us; no row: nothing. Only they and admins read it.
-- A document keeps what it was when the document was given.
create table legal_identities (
    merchant_id uuid        not null primary key references merchants (id),
    -- Raison sociale, where it is another than the name they trade under.
    legal_name  text        check (length(legal_name) between 2 and 255),
    legal_form  text        check (length(legal_form) between 1 and 100),
    address     text        check (length(address) between 1 and 255),
    city        text        check (length(city) between 1 and 80),
    ice         text        check (ice ~ '^[0-9]{15}$'),
    -- Identifiant fiscal.
    tax_id      text        check (tax_id ~ '^[0-9]{1,20}$'),
    -- Registre de commerce, and the city of its court.
    rc          text        check (length(rc) between 1 and 30),
    rc_city     text        check (length(rc_city) between 1 and 80),
    -- Taxe professionnelle.
    tp          text        check (tp ~ '^[0-9]{1,20}$'),
    cnss        text        check (cnss ~ '^[0-9]{1,20}$'),
    updated_at  timestamptz not null
);

-- shared
-- A commercial is an influencer of kind commercial.
create table influencers (
    id           uuid        not null primary key,
    kind         text        not null check (kind in ('influencer', 'commercial')),
    display_name text        not null check (length(display_name) between 2 and 255),
    created_at   timestamptz not null,
    -- When they were last called otherwise: the tellers of other servers remember names.
    renamed_at   timestamptz
);
create index influencers_renamed on influencers (renamed_at) where renamed_at is not null;

create domain influencer_network as text check (value in
    ('instagram', 'tiktok', 'youtube', 'facebook', 'snapchat', 'x', 'linkedin'));
create domain influencer_subject as text check (value in
    ('beauty', 'fashion', 'health', 'sport', 'food', 'home', 'travel', 'family', 'education', 'technology', 'cars',
     'property', 'finance', 'culture'));

-- shared
-- How somebody who brings leads introduces themselves to merchants; no row: not at all.
create table influencer_profiles (
    influencer_id uuid                 not null primary key references influencers (id),
    city          text                 check (length(city) between 2 and 80),
    about         text                 check (length(about) between 1 and 500),
    subjects      influencer_subject[] not null check (cardinality(subjects) <= 5),
    updated_at    timestamptz          not null
);

-- shared
-- Where they are followed, and by how many.
create table influencer_networks (
    influencer_id uuid               not null references influencers (id),
    network       influencer_network not null,
    handle        text               not null check (length(handle) between 1 and 100),
    followers     integer            not null check (followers >= 0),
    primary key (influencer_id, network)
);

-- control
create table users (
    id            uuid        not null primary key,
    email         text        not null unique check (email = lower(email)),
    password_hash text        not null,
    role          text        not null check (role in ('admin', 'merchant', 'influencer', 'commercial')),
    display_name  text        not null check (length(display_name) between 2 and 255),
    phone         text        check (phone like '+%'),
    locale        text        not null default 'fr' check (locale in ('fr', 'ar', 'en')),
    merchant_id   uuid        references merchants (id),
    influencer_id uuid        references influencers (id),
    created_at    timestamptz not null,
    check ((merchant_id is not null) = (role = 'merchant')),
    check ((influencer_id is not null) = (role in ('influencer', 'commercial')))
);
create index users_merchant on users (merchant_id) where merchant_id is not null;
create index users_influencer on users (influencer_id) where influencer_id is not null;

-- control
-- A session is a family of refresh tokens of which one is valid. Every token names its family by a secret, so
-- that any token that was replaced is known as such when it comes back: it revokes the family, unless it is the
-- last replaced one within the seconds of a lost answer.
create table sessions (
    id             uuid        not null primary key,
    user_id        uuid        not null references users (id),
    family_hash    bytea       not null unique,
    token_hash     bytea       not null,
    previous_hash  bytea,
    created_at     timestamptz not null,
    rotated_at     timestamptz not null,
    expires_at     timestamptz not null,
    revoked_at     timestamptz
);
create index sessions_user on sessions (user_id);
create index sessions_revoked on sessions (revoked_at) where revoked_at is not null;

-- control
-- Failed sign-ins by hashed e-mail, whether or not somebody has that e-mail: of all together, and of each address and
-- each known browser.
create table sign_in_failures (
    key_hash     bytea       not null primary key,
    failures     integer     not null check (failures > 0),
    last_failure timestamptz not null
);

-- control
create table activity_log (
    id         uuid        not null primary key,
    user_id    uuid,
    action     text        not null,
    subject    uuid,
    details    jsonb       not null default '{}',
    created_at timestamptz not null
);
create index activity_log_subject on activity_log (subject, id);
create trigger activity_log_append_only before update or delete or truncate on activity_log
    for each statement execute function app.refuse_change('the log only grows');
