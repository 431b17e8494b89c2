-- What the columns of a row must agree on, written with the rights of a request or of the teller.
-- A policy is planned once, with the statement it guards; the same as a check of the table was parsed by every
-- statement and took half the time of a movement. `leads audit` proves from the rows what of it concerns money.

create policy sound on company_deposits as restrictive using (true) with check (
    (auto_recharge_amount is not null or not auto_recharge)
    and (status = 'suspended') = (suspended_for is not null)
    and (suspended_for is null) = (suspended_at is null)
    and (owed = 0 or coalesce(suspended_for = 'chargeback', false))
    and case status
        when 'active'   then reserved_amount < current_balance
        when 'depleted' then reserved_amount = current_balance
        when 'pending'  then current_balance = 0 and journal_seq = 0
        else true end);

create policy sound on leads as restrictive using (true) with check (
    (commission_type = 'percentage') = (commission_rate is not null)
    and (customer_email is not null or customer_phone is not null)
    and (status = 'pending') = (decided_at is null)
    and (status = 'rejected') = (rejection_reason is not null)
    and (expired_at is null or status = 'lost')
    and (captured_at is not null) = (status in ('validated', 'converted') or (status = 'lost' and expired_at is null)));

-- What each kind of entry does to what is reserved, and to the balance, and what it names.
create policy sound on deposit_transactions as restrictive using (true) with check (
    reserved_after <= balance_after
    and reserved_after - reserved_before = case transaction_type
        when 'reservation' then amount
        when 'release'     then -amount
        when 'deduction'   then -amount
        else 0 end
    and balance_after - balance_before = case transaction_type
        when 'reservation'         then 0
        when 'release'             then 0
        when 'deduction'           then -amount
        when 'withdrawal'          then -amount
        when 'chargeback'          then -amount
        when 'adjustment'          then case when balance_after < balance_before then -amount else amount end
        else amount end
    and (transaction_type in ('reservation', 'release', 'deduction', 'refund')) = (lead_id is not null)
    and (transaction_type in ('initial', 'recharge')) = (payment_id is not null)
    and (transaction_type in ('withdrawal', 'withdrawal_returned')) = (refund_id is not null)
    and (transaction_type in ('chargeback', 'chargeback_returned')) = (dispute_id is not null)
    and (transaction_type in ('refund', 'withdrawal_returned')) = (reverses is not null)
    and (transaction_type <> 'adjustment'
         or (made_by is not null and reference is not null and reason is not null)));

-- What each kind of earning is about, and its sign.
create policy sound on earnings as restrictive using (true) with check (
    case kind
        when 'commission' then amount >= 0 and lead_id is not null and reverses is null
        when 'reversal'   then amount <= 0 and lead_id is not null and reverses is not null
        else amount <> 0 and reverses is null and made_by is not null and reason is not null end);

create policy sound on idempotency_keys as restrictive using (true) with check (
    (lead_id is null) <> (answer is null));
