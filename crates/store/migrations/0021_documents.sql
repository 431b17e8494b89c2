-- What is given on paper: numbers without gaps, and what each document says from then on.

-- Takes the next numbers of a series, in the transaction that gives them and as the last thing it does: who waits for a
-- number waits for the commit of the one before. The year is that of Casablanca, the seconds are how far its clocks are
-- ahead of UTC. The row says the last of the numbers, and their time, which is never before that of an earlier number.
create function app.take_numbers(p_series text, p_year integer, p_count integer, p_at timestamptz, p_seconds integer)
    returns document_series
    language sql
    as $$
    insert into document_series as s (series, year, last, last_at, seconds_ahead)
    values (p_series, p_year, p_count, p_at, p_seconds)
    on conflict (series, year) do update
    set    last          = s.last + excluded.last,
           last_at       = greatest(s.last_at, excluded.last_at),
           seconds_ahead = case when excluded.last_at < s.last_at then s.seconds_ahead else excluded.seconds_ahead end
    returning s.*
    $$;

-- A number and when it was given, as documents say it.
create function app.issue_of(p_number text, p_given document_series) returns jsonb
    language sql immutable parallel safe
    as $$
    select jsonb_build_object('number', p_number, 'at', p_given.last_at, 'seconds_ahead', p_given.seconds_ahead)
    $$;

-- Gives each of these payments its receipt, in the transaction that has just credited them. A receipt is given at the time
-- of the latest credit of its batch.
create function app.issue_receipts(p_merchants uuid[], p_payments uuid[], p_years integer[], p_seconds integer[])
    returns void
    language plpgsql
    as $$
declare
    v_issued bigint;
begin
    with credited as (
        select t.merchant_id, t.payment_id, t.deposit_id, t.balance_before, t.balance_after, t.created_at,
               p_years[k.i] as year, p_seconds[k.i] as seconds,
               row_number() over (partition by p_years[k.i] order by k.i) as place,
               count(*) over (partition by p_years[k.i]) as places
        from   generate_subscripts(p_payments, 1) k (i)
        join   deposit_transactions t on t.merchant_id = p_merchants[k.i] and t.payment_id = p_payments[k.i]),
    numbered as materialized (
        select n as series, n.year, n.last, n.last_at
        from  (select c.year, count(*)::integer as places, max(c.created_at) as latest,
                      (array_agg(c.seconds order by c.created_at desc))[1] as seconds
               from   credited c
               group  by c.year
               order  by c.year) y
        cross  join lateral app.take_numbers('R', y.year, y.places, y.latest, y.seconds) n),
    given as (
        select c.*, app.document_number('R', n.year, n.last - c.places + c.place) as number, n.last_at, n.series
        from   credited c
        join   numbered n on n.year = c.year)
    insert into receipts (number, merchant_id, payment_id, content, created_at)
    select g.number, g.merchant_id, g.payment_id,
           jsonb_build_object(
               'issue', app.issue_of(g.number, g.series),
               'platform', f.company,
               'merchant', app.company_of(g.merchant_id),
               'payment', jsonb_build_object('id', p.id, 'method', p.method, 'purpose', p.purpose,
                                             'reference', p.reference, 'amount', p.amount, 'paid_at', p.settled_at),
               'deposit', jsonb_build_object('id', g.deposit_id, 'campaign', c.name, 'balance_before', g.balance_before,
                                             'balance_after', g.balance_after),
               'vat', f.vat),
           g.last_at
    from   given g
    join   payments p         on p.merchant_id = g.merchant_id and p.id = g.payment_id and p.status = 'paid'
    join   company_deposits d on d.merchant_id = g.merchant_id and d.id = g.deposit_id
    left   join campaigns c   on c.merchant_id = d.merchant_id and c.id = d.campaign_id
    cross  join app.platform f;
    get diagnostics v_issued = row_count;
    perform app.expect_rows(v_issued, cardinality(p_payments));
end
$$;

-- Gives a refund that arrived its credit note, in the transaction that has just noted it. It names the receipt of the payment
-- that is given back, or the last one of the deposit when a transfer gives back what is left, and reckons the tax as that
-- receipt does.
create function app.issue_credit_note(p_merchant uuid, p_refund uuid, p_at timestamptz) returns void
    language plpgsql
    as $$
declare
    v_given  document_series;
    v_number text;
    v_issued bigint;
begin
    v_given  := app.take_numbers('A', app.local_year(p_at), 1, p_at, app.seconds_ahead(p_at));
    v_number := app.document_number('A', v_given.year, v_given.last);
    insert into credit_notes (number, merchant_id, refund_id, content, created_at)
    select v_number, r.merchant_id, r.id,
           jsonb_build_object(
               'issue', app.issue_of(v_number, v_given),
               'platform', f.company,
               'merchant', app.company_of(r.merchant_id),
               'refund', jsonb_build_object('id', r.id, 'method', r.method, 'reference', r.reference, 'amount', r.amount,
                                            'reason', r.reason, 'sent_at', r.sent_at, 'arrived_at', r.settled_at,
                                            'receipt', o.number, 'of_payment', r.payment_id is not null),
               'deposit', jsonb_build_object('id', r.deposit_id, 'campaign', c.name, 'balance_before', t.balance_before,
                                             'balance_after', t.balance_after),
               'vat', coalesce(o.vat, f.vat)),
           v_given.last_at
    from   refunds r
    join   deposit_transactions t on t.merchant_id = r.merchant_id and t.transaction_type = 'withdrawal'
           and coalesce(t.reverses, t.refund_id, t.dispute_id) = r.id
    join   company_deposits d     on d.merchant_id = r.merchant_id and d.id = r.deposit_id
    left   join campaigns c       on c.merchant_id = d.merchant_id and c.id = d.campaign_id
    left   join lateral (
           select g.number, g.content -> 'vat' as vat
           from   payments p
           join   receipts g on g.payment_id = p.id
           where  p.merchant_id = r.merchant_id and p.deposit_id = r.deposit_id
           and    p.id = coalesce(r.payment_id, p.id) and p.settled_at <= r.sent_at
           order  by g.created_at desc, length(g.number) desc, g.number desc
           limit  1) o on true
    cross  join app.platform f
    where  r.merchant_id = p_merchant and r.id = p_refund and r.status = 'done';
    get diagnostics v_issued = row_count;
    perform app.expect_rows(v_issued, 1);
end
$$;

-- Gives a payout that was paid its advice, in the transaction that has just noted it. It names the account by its bank and
-- its last digits alone.
create function app.issue_payout_advice(p_payout uuid, p_at timestamptz, p_year integer, p_seconds integer) returns void
    language plpgsql
    as $$
declare
    v_given  document_series;
    v_number text;
    v_issued bigint;
begin
    v_given  := app.take_numbers('V', p_year, 1, p_at, p_seconds);
    v_number := app.document_number('V', v_given.year, v_given.last);
    insert into payout_advices (number, influencer_id, payout_id, content, created_at)
    select v_number, p.influencer_id, p.id,
           jsonb_build_object(
               'issue', app.issue_of(v_number, v_given),
               'platform', f.company,
               'influencer', jsonb_strip_nulls(jsonb_build_object('name', i.display_name, 'city', o.city)),
               'payout', jsonb_build_object('id', p.id, 'amount', p.amount, 'reference', p.reference, 'paid_at', p.paid_at,
                                            'holder', p.holder, 'bank', left(p.rib, 3), 'last_digits', right(p.rib, 4)),
               'items', x.items),
           v_given.last_at
    from   payouts p
    join   influencers i              on i.id = p.influencer_id
    left   join influencer_profiles o on o.influencer_id = p.influencer_id
    cross  join lateral (
           select jsonb_agg(jsonb_build_object('kind', e.kind, 'merchant', m.company_name, 'campaign', c.name,
                                               'earned_on', app.local_day(e.created_at), 'amount', n.amount)
                            order by e.created_at, n.earning_id) as items
           from   payout_items n
           join   earnings e       on e.merchant_id = n.merchant_id and e.id = n.earning_id
           join   merchants m      on m.id = n.merchant_id
           left   join leads l     on l.merchant_id = e.merchant_id and l.id = e.lead_id
           left   join campaigns c on c.merchant_id = l.merchant_id and c.id = l.campaign_id
           where  n.payout_id = p.id) x
    cross  join app.platform f
    where  p.id = p_payout and p.status = 'paid';
    get diagnostics v_issued = row_count;
    perform app.expect_rows(v_issued, 1);
end
$$;

-- Who and what a statement of a deposit is about, from now on.
create function app.statement_head(p_merchant uuid, p_deposit uuid, p_at timestamptz, p_seconds integer) returns jsonb
    language sql stable
    as $$
    select jsonb_build_object('at', p_at, 'seconds_ahead', p_seconds, 'platform', f.company,
                              'merchant', app.company_of(d.merchant_id), 'campaign', c.name)
    from   company_deposits d
    left   join campaigns c on c.merchant_id = d.merchant_id and c.id = d.campaign_id
    cross  join app.platform f
    where  d.merchant_id = p_merchant and d.id = p_deposit
    $$;

revoke execute on function
    app.take_numbers, app.issue_of, app.issue_receipts, app.issue_credit_note, app.issue_payout_advice, app.statement_head
    from public;
grant execute on function
    app.take_numbers, app.issue_of, app.issue_receipts, app.issue_credit_note, app.issue_payout_advice, app.statement_head
    to leads_teller;
