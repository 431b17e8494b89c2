-- The year of the market, as expressions.
select format('timestamptz %L', now() - interval '366 days') as begin, format('timestamptz %L', now()) as until \gset

-- Ids that are UUIDv7 of their time, and numbers that look like chance; both the same for the same seed. Written so
-- that they are expanded where they are called.
create or replace function pg_temp.v7(at timestamptz, seed text) returns uuid
    language sql stable parallel safe
    as $$ select overlay(overlay(
              lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || substr(md5(seed), 1, 20)
              placing '7' from 13 for 1) placing 'a' from 17 for 1)::uuid $$;
create or replace function pg_temp.chance(seed text) returns integer
    language sql stable parallel safe
    as $$ select ('x' || substr(md5(seed), 1, 7))::bit(28)::integer $$;

-- Those who bring leads. Nobody signs in with a password: the load generator signs tokens.
with person as (
    insert into influencers (id, kind, display_name, created_at)
    select pg_temp.v7(:begin, 'influencer' || n), 'influencer', 'Influenceur ' || n, :begin
    from   generate_series(1, :people) n)
insert into users (id, email, password_hash, role, display_name, influencer_id, created_at)
select pg_temp.v7(:begin, 'person' || n), 'influenceur-' || n || '@market.ma', '-',
       'influencer', 'Influenceur ' || n, pg_temp.v7(:begin, 'influencer' || n), :begin
from   generate_series(1, :people) n;
