-- Who connects, and how a row knows who asks.
--
-- leads_service   answers requests; row level security decides what it sees.
-- leads_teller    moves money, runs jobs, signs people in; sees everything, may do little else.
-- authenticated   reads the schema api with a token of ours, through PostgREST or a client like it; anon and service_role
--                 are there for such clients and may nothing.
-- leads_operator  people who record transfers and capture leads in SQL; granted by hand.
-- Neither may bypass row level security or own a table. Both are taken by the role that the service logs in as, which is
-- a member of both, has no rights of its own and inherits none (`login.rs`), so that `reset role` leads nowhere.

do $$
declare
    wanted text;
begin
    foreach wanted in array array[
        'leads_service', 'leads_teller', 'leads_operator', 'anon', 'authenticated', 'service_role'] loop
        begin
            if not exists (select from pg_roles where rolname = wanted) then
                execute format('create role %I nologin', wanted);
            end if;
        exception when duplicate_object or unique_violation then
            null; -- another database of this cluster was being prepared at the same moment
        end;
        if wanted in ('leads_service', 'leads_teller') and not pg_has_role(current_user, wanted, 'member') then
            execute format('grant %I to %I', wanted, current_user);
        end if;
    end loop;
end
$$;

create schema app;
grant usage on schema app, public to leads_service, leads_teller;

-- Lets a login of the service into its roles; what it inherits it would have without taking the role.
create function app.admit(p_login text) returns void
    language plpgsql
    as $$
declare
    v_role pg_roles;
begin
    select r.* into strict v_role from pg_roles r where r.rolname = p_login;
    if v_role.rolinherit then
        execute format('alter role %I noinherit', p_login);
    end if;
    if not (pg_has_role(v_role.oid, 'leads_service', 'member') and pg_has_role(v_role.oid, 'leads_teller', 'member')) then
        execute format('grant leads_service, leads_teller to %I', p_login);
    end if;
end
$$;

-- The claims of the caller, for this transaction only. The setting is the one that PostgREST uses, so the same policies
-- serve such clients: of a token of ours it takes `role`, which is always authenticated, for the role of the database;
-- what its user is to us says `user_role`.
create function app.set_claims(claims text) returns void
    language sql
    as $$ select set_config('request.jwt.claims', claims, true) $$;

create function app.claim(name text) returns text
    language sql stable parallel safe
    as $$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> name $$;

create function app.user_id() returns uuid
    language sql stable parallel safe
    as $$ select app.claim('sub')::uuid $$;

create function app.merchant_id() returns uuid
    language sql stable parallel safe
    as $$ select app.claim('merchant_id')::uuid $$;

create function app.influencer_id() returns uuid
    language sql stable parallel safe
    as $$ select app.claim('influencer_id')::uuid $$;

create function app.is_admin() returns boolean
    language sql stable parallel safe
    as $$ select coalesce(app.claim('user_role') = 'admin', false) $$;

-- Triggers of this schema refuse, or set `updated_at`.
create function app.refuse_change() returns trigger
    language plpgsql
    as $$
begin
    raise exception '% of % is not allowed: %', lower(tg_op), tg_table_name, tg_argv[0]
        using errcode = 'restrict_violation';
end
$$;

-- A batch of the teller is sent together with its commit, so a statement that wrote another number of
-- rows than it must has to fail by itself.
create function app.expect_rows(written bigint, expected bigint) returns void
    language plpgsql
    as $$
begin
    if written <> expected then
        raise exception 'wrote % rows instead of %', written, expected using errcode = 'data_exception';
    end if;
end
$$;
