-- Who connects, and how a row knows who asks.
--
-- leads_service  answers requests; row level security decides what it sees.
-- leads_teller   moves money, runs jobs, signs people in; sees everything, may do little else.
-- Neither may bypass row level security or own a table.

do $$
declare
    wanted text;
begin
    foreach wanted in array array['leads_service', 'leads_teller'] loop
        begin
            if not exists (select from pg_roles where rolname = wanted) then
                execute format('create role %I nologin', wanted);
            end if;
        exception when duplicate_object or unique_violation then
            null; -- another database of this cluster was being prepared at the same moment
        end;
        if not pg_has_role(current_user, wanted, 'member') then
            execute format('grant %I to %I', wanted, current_user);
        end if;
    end loop;
end
$$;

create schema app;
grant usage on schema app, public to leads_service, leads_teller;

-- The claims of the caller, for this transaction only. The setting is the one that PostgREST uses,
-- so the same policies serve such clients.
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
    as $$ select coalesce(coalesce(app.claim('app_role'), app.claim('role')) = 'admin', false) $$;

-- The one thing triggers of this schema do: refuse.
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
