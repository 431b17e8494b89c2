//! What `leads audit` names, for rows that nobody could write.

use crate::bare_market::BareMarket;
use domain::Money;
use std::collections::BTreeSet;

/// Something that cannot be, and the invariant that says so.
const CORRUPTIONS: &[(&str, &str)] = &[
    (
        "update company_deposits set current_balance = current_balance + 1",
        "deposit_is_the_last_row_of_its_journal",
    ),
    (
        "update company_deposits set reserved_amount = 0",
        "reserved_is_the_sum_of_pending_leads",
    ),
    (
        "delete from deposit_transactions where seq = 2",
        "journal_is_gapless_and_chained",
    ),
    (
        "update deposit_transactions set deposit_id = id where seq = 3",
        "journal_row_has_its_deposit",
    ),
    (
        "update leads set status = 'validated', decided_at = created_at where status = 'pending'",
        "captured_lead_says_so_itself",
    ),
    (
        "update leads set captured_at = null",
        "captured_lead_has_one_commission",
    ),
    (
        "update leads set expired_at = decided_at where status = 'validated'",
        "captured_lead_says_so_itself",
    ),
    (
        "delete from earnings where kind = 'commission'",
        "captured_lead_has_one_commission",
    ),
    (
        "update earnings set amount = amount + 1 where kind = 'commission'",
        "captured_lead_has_one_commission",
    ),
    (
        "update earnings set payable_at = payable_at + interval '1 day' where kind = 'commission'",
        "captured_lead_has_one_commission",
    ),
    (
        "update lead_statistics set captured = captured + 1",
        "statistics_equal_a_recount",
    ),
    (
        "update lead_statistics set pending = pending - 1",
        "statistics_equal_a_recount",
    ),
    (
        "delete from lead_validation",
        "history_ends_with_the_status_of_the_lead",
    ),
    (
        "update lead_validation set lead_id = id",
        "history_ends_with_the_status_of_the_lead",
    ),
    (
        "update payments set status = 'failed', failure_reason = 'no'",
        "credits_are_exactly_the_paid_payments",
    ),
    (
        "update payments set method = 'bank_transfer'",
        "paid_transfer_was_recorded",
    ),
    (
        "update payments set amount = amount + 1",
        "money_in_is_money_held_and_money_spent",
    ),
    (
        "update leads set influencer_commission = influencer_commission + 1",
        "commission_is_the_sum_of_its_shares",
    ),
    (
        "update company_deposits set status = 'depleted'",
        "status_of_a_deposit_follows_its_balance",
    ),
    (
        "update company_deposits set suspended_for = null",
        "status_of_a_deposit_follows_its_balance",
    ),
    ("update leads set influencer_id = id", "lead_stays_with_its_tenant"),
    ("update leads set campaign_id = id", "lead_stays_with_its_tenant"),
    ("update leads set deposit_id = id", "lead_stays_with_its_tenant"),
    (
        "update leads set commission_amount = commission_amount + 1, platform_commission = platform_commission + 1",
        "lead_moves_its_money_once",
    ),
    (
        "update leads set platform_commission = platform_commission + 1",
        "deductions_are_the_shares_of_captured_leads",
    ),
    (
        "update deposit_transactions set reverses = id where transaction_type = 'refund'",
        "reversal_undoes_the_entry_it_names",
    ),
    (
        "update deposit_transactions set refund_id = id where transaction_type = 'withdrawal_returned'",
        "reversal_undoes_the_entry_it_names",
    ),
    (
        "delete from earnings where kind = 'reversal'",
        "refunded_lead_has_one_reversal",
    ),
    (
        "update earnings set amount = amount - 1 where kind = 'reversal'",
        "refunded_lead_has_one_reversal",
    ),
    (
        "update refunds set status = 'requested', sent_at = null where status = 'done'",
        "withdrawals_are_the_refunds_that_were_sent",
    ),
    (
        "update refunds set amount = amount + 1",
        "withdrawals_are_the_refunds_that_were_sent",
    ),
    (
        "update provider_disputes set charged_at = null",
        "dispute_takes_at_most_its_amount",
    ),
    (
        "update provider_disputes set status = 'won', closed_at = created_at",
        "dispute_takes_at_most_its_amount",
    ),
    (
        "update company_deposits set owed = 0",
        "owed_is_what_disputes_have_not_taken_yet",
    ),
    (
        "update company_deposits set suspended_for = 'hand'",
        "owed_is_what_disputes_have_not_taken_yet",
    ),
    (
        "update payouts set amount = amount + 1",
        "payout_is_the_sum_of_its_items",
    ),
    (
        "update payout_items set amount = amount + 1",
        "payout_item_is_a_whole_entry_of_its_influencer",
    ),
    (
        "update payout_items set live = false",
        "payout_item_is_a_whole_entry_of_its_influencer",
    ),
    (
        "update payouts set status = 'requested' where status = 'rejected'",
        "entry_is_in_one_live_payout_at_most",
    ),
    (
        "delete from payout_items where live",
        "earnings_are_free_or_in_a_live_payout",
    ),
    (
        "update receipts set payment_id = merchant_id",
        "paid_payment_has_one_receipt",
    ),
    ("delete from receipts", "paid_payment_has_one_receipt"),
    (
        "update receipts set content = jsonb_set(content, '{payment,amount}', '1')",
        "paid_payment_has_one_receipt",
    ),
    (
        "insert into receipts (number, merchant_id, payment_id, content, created_at)
         select 'R-2026-000002', merchant_id, merchant_id, content, created_at - interval '1 second' from receipts",
        "documents_are_given_in_the_order_of_their_numbers",
    ),
    (
        "update document_series set last = last + 1",
        "document_numbers_have_no_gaps",
    ),
    (
        "update document_series set last = last + 1 where series = 'V'",
        "document_numbers_have_no_gaps",
    ),
    ("delete from credit_notes", "arrived_refund_has_one_credit_note"),
    (
        "update refunds set status = 'failed' where status = 'done'",
        "arrived_refund_has_one_credit_note",
    ),
    (
        "update credit_notes set content = jsonb_set(content, '{refund,amount}', '1')",
        "arrived_refund_has_one_credit_note",
    ),
    (
        "update credit_notes set returned = '{}'",
        "arrived_refund_has_one_credit_note",
    ),
    ("delete from payout_advices", "paid_payout_has_one_advice"),
    (
        "update payout_advices set returned = '{}'",
        "paid_payout_has_one_advice",
    ),
    (
        "update payout_advices set content = jsonb_set(content, '{items,0,amount}', '1')",
        "paid_payout_has_one_advice",
    ),
    ("delete from merchants", "rows_belong_to_a_merchant"),
    (
        "delete from deposit_alerts",
        "alerts_are_the_first_falls_of_their_cycle",
    ),
    (
        "update deposit_alerts set cycle = 2",
        "alerts_are_the_first_falls_of_their_cycle",
    ),
    (
        "update company_deposits set told = 'HEALTHY'",
        "deposit_knows_its_cycle_and_what_was_told",
    ),
    (
        "update company_deposits set drained = false",
        "deposit_knows_its_cycle_and_what_was_told",
    ),
    (
        "update campaign_pauses set ended_at = began_at",
        "campaign_that_depletion_paused_has_its_pause",
    ),
];

/// The roles belong to all databases of the server, so a test leaves them alone.
const NOT_CORRUPTED: &str = "roles_are_confined";

#[tokio::test]
async fn every_invariant_is_seen_to_complain() {
    let market = every_kind_of_entry().await;
    market.assert_sound().await;
    let report = store::audit(market.connection()).await.expect("an audit");
    let named: BTreeSet<&str> = CORRUPTIONS.iter().map(|(_, invariant)| *invariant).collect();
    let all: BTreeSet<&str> = report
        .violations
        .keys()
        .copied()
        .filter(|name| *name != NOT_CORRUPTED)
        .collect();
    assert_eq!(named, all);
}

#[tokio::test]
async fn the_first_half_of_the_corruptions_is_named() {
    assert_named(&CORRUPTIONS[..CORRUPTIONS.len() / 2]).await;
}

#[tokio::test]
async fn the_second_half_of_the_corruptions_is_named() {
    assert_named(&CORRUPTIONS[CORRUPTIONS.len() / 2..]).await;
}

async fn assert_named(corruptions: &[(&str, &str)]) {
    for (corruption, invariant) in corruptions {
        let market = every_kind_of_entry().await;
        corrupt(&market, corruption).await;
        let report = store::audit(market.connection()).await.expect("an audit");
        let named = report.contradictions.iter().any(|found| found.invariant == *invariant);
        assert!(named, "{corruption}: {:?}", report.contradictions);
    }
}

/// A merchant with leads in every place, a refunded one, refunds that were sent, arrived and came back, a dispute that took
/// more than there was, and payouts.
async fn every_kind_of_entry() -> BareMarket {
    let market = BareMarket::open().await;
    let teller = market.teller();
    let shop = market.shop(&teller, Money::dirhams(2_000)).await;
    teller.pass(market.lead(&shop, 900)).await.expect("a lead");
    for value in [400, 500] {
        let lead = market.lead(&shop, value);
        let id = lead.id;
        teller.pass(lead).await.expect("a lead");
        teller.pass(market.validate(&shop, id)).await.expect("validated");
    }
    teller.close().await;
    market.owner.batch_execute(SETTLEMENTS).await.expect("more entries");
    market.owner.batch_execute(ON_PAPER).await.expect("documents");
    market
}

/// What no use case offers yet, as its movements write it.
const SETTLEMENTS: &str = "
    create function pg_temp.post(p_kind text, p_delta bigint, p_lead uuid, p_refund uuid, p_dispute uuid, p_reverses uuid)
        returns uuid language plpgsql as $$
    declare
        v_deposit company_deposits;
        v_id      uuid := gen_random_uuid();
    begin
        select * into v_deposit from company_deposits;
        update company_deposits set current_balance = current_balance + p_delta, journal_seq = journal_seq + 1;
        insert into deposit_transactions (merchant_id, id, deposit_id, seq, transaction_type, amount, balance_before,
               balance_after, reserved_before, reserved_after, lead_id, refund_id, dispute_id, reverses, created_at)
        values (v_deposit.merchant_id, v_id, v_deposit.id, v_deposit.journal_seq + 1, p_kind, abs(p_delta),
               v_deposit.current_balance, v_deposit.current_balance + p_delta, v_deposit.reserved_amount,
               v_deposit.reserved_amount, p_lead, p_refund, p_dispute, p_reverses, v_deposit.created_at);
        return v_id;
    end
    $$;
    do $$
    declare
        v_deposit   company_deposits;
        v_lead      leads;
        v_deduction uuid;
        v_id        uuid;
        v_available bigint;
    begin
        select * into v_deposit from company_deposits;
        select * into v_lead from leads where captured_at is not null order by id limit 1;
        select id into v_deduction from deposit_transactions
        where  lead_id = v_lead.id and transaction_type = 'deduction';
        perform pg_temp.post('refund', v_lead.commission_amount, v_lead.id, null, null, v_deduction);
        insert into earnings (merchant_id, id, influencer_id, kind, lead_id, reverses, amount, payable_at, created_at)
        select merchant_id, gen_random_uuid(), influencer_id, 'reversal', lead_id, id, -amount, created_at, created_at
        from   earnings where lead_id = v_lead.id;

        insert into refunds (merchant_id, id, deposit_id, method, amount, status, reason, requested_by, created_at, sent_at,
               settled_at)
        select v_deposit.merchant_id, id, v_deposit.id, 'bank_transfer', 10000, status, 'Fin', v_deposit.id,
               v_deposit.created_at, sent_at, settled_at
        from  (values (gen_random_uuid(), 'requested', null, null),
                      (gen_random_uuid(), 'sent', v_deposit.created_at, null),
                      (gen_random_uuid(), 'failed', v_deposit.created_at, v_deposit.created_at))
               x (id, status, sent_at, settled_at);
        perform pg_temp.post('withdrawal', -amount, null, id, null, null) from refunds where status = 'sent';
        select id into v_id from refunds where status = 'failed';
        perform pg_temp.post('withdrawal_returned', 10000, null, v_id, null,
                             pg_temp.post('withdrawal', -10000, null, v_id, null, null));

        select current_balance - reserved_amount into v_available from company_deposits;
        insert into provider_disputes (merchant_id, id, deposit_id, payment_id, provider, reference, amount, status,
               created_at, charged_at)
        select merchant_id, gen_random_uuid(), deposit_id, id, 'stripe', 'dp_1', v_available + 5000, 'open', created_at,
               created_at
        from   payments
        returning id into v_id;
        perform pg_temp.post('chargeback', -v_available, null, null, v_id, null);
        update company_deposits
        set    owed = 5000, status = 'suspended', suspended_for = 'chargeback', suspended_at = created_at,
               told = 'DEPLETED', drained = true;
        insert into deposit_alerts (merchant_id, deposit_id, cycle, kind, seq, available, reference, threshold, created_at)
        select a.* from app.alerts_due(array[v_deposit.merchant_id], false) a;

        insert into earnings (merchant_id, id, influencer_id, kind, amount, payable_at, made_by, reason, created_at)
        values (v_deposit.merchant_id, gen_random_uuid(), v_lead.influencer_id, 'adjustment', 30000, v_lead.created_at,
               v_deposit.id, 'Oubli', v_lead.created_at);
        insert into users (id, email, password_hash, role, display_name, created_at)
        values (v_deposit.id, 'admin@example.ma', '', 'admin', 'Admin', v_deposit.created_at);
        insert into payouts (id, influencer_id, amount, rib, holder, status, reason, created_at, closed_at, closed_by,
               updated_at)
        select gen_random_uuid(), influencer_id, amount, '230810111222333444555678', 'Salma', x.status, x.reason, e.created_at,
               x.closed_at, case when x.closed_at is not null then v_deposit.id end, e.created_at
        from   earnings e,
              (values ('rejected', 'RIB', v_lead.created_at), ('requested', null, null)) x (status, reason, closed_at)
        where  kind = 'adjustment';
        insert into payout_items (payout_id, merchant_id, earning_id, influencer_id, amount, live)
        select p.id, e.merchant_id, e.id, e.influencer_id, e.amount, p.live
        from   payouts p, earnings e where e.kind = 'adjustment';
    end
    $$";

/// A refund that arrived and a payout that was paid, with their documents.
const ON_PAPER: &str = "
    do $$
    declare
        v_refund  refunds;
        v_payout  payouts;
    begin
        update refunds set status = 'done', reference = 'VIR-1', settled_at = created_at where status = 'sent'
        returning * into v_refund;
        perform app.issue_credit_note(v_refund.merchant_id, v_refund.id, v_refund.created_at);
        insert into refunds (merchant_id, id, deposit_id, method, amount, status, reason, requested_by, created_at)
        values (v_refund.merchant_id, gen_random_uuid(), v_refund.deposit_id, 'bank_transfer', 100, 'requested', 'Fin',
                v_refund.requested_by, v_refund.created_at);
        update payouts set status = 'approved', approved_at = created_at, approved_by = v_refund.deposit_id
        where  status = 'requested';
        update payouts set status = 'paid', reference = 'VIR-2', paid_at = created_at, paid_by = v_refund.deposit_id
        where  status = 'approved' returning * into v_payout;
        perform app.issue_payout_advice(v_payout.id, v_payout.created_at, 2026, 0);
    end
    $$";

/// Changes rows as nobody could: without triggers, keys and checks.
async fn corrupt(market: &BareMarket, sql: &str) {
    let free = "
        set session_replication_role = replica;
        do $$
        declare c record;
        begin
            for c in select case conrelid when 0 then 'domain ' || contypid::regtype
                                 else 'table ' || conrelid::regclass end as guarded, conname
                     from   pg_constraint
                     where  contype = 'c' and connamespace = 'public'::regnamespace loop
                execute format('alter %s drop constraint %I', c.guarded, c.conname);
            end loop;
        end $$";
    market.owner.batch_execute(free).await.expect("nothing guards the rows");
    market.owner.batch_execute(sql).await.expect("corrupted");
}
