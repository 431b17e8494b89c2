-- What every object and column of the schema api means: shown by \d+, by PostgREST in its own document, by most clients.

do $$
declare
    said record;
begin
    for said in
        select * from (values
            ('leads', 'Leads: to a merchant their own, to who brings leads those they brought, to an admin all.'),
            ('company_deposits', 'Deposits of a merchant, in dirhams.'),
            ('deposit_transactions', 'The journal: every movement of a deposit, never changed.'),
            ('lead_validation', 'The history of leads: one row for each decision, never changed.'),
            ('influencer_agreements', 'What a merchant and a person who brings leads agreed.'),
            ('campaign_settings', 'The terms of campaigns, for their merchant and for admins.'),
            ('lead_campaign_stats', 'Figures of each campaign over all time, of the leads that the reader may see.'),
            ('merchant_deposit_balances', 'What a merchant has on all deposits together: one row for each merchant.'),
            ('influencer_lead_performance',
             'Figures of each person who brings leads over all time, of the leads that the reader may see.'))
            as v (name, meaning)
    loop
        execute format('comment on view api.%I is %L', said.name, said.meaning);
    end loop;

    for said in
        select v.views, v.name, v.meaning from (values
            -- The same in several views.
            ('leads company_deposits deposit_transactions lead_validation influencer_agreements', 'id', 'The id, ordered by time.'),
            ('leads company_deposits deposit_transactions lead_validation influencer_agreements campaign_settings',
             'merchant_id', 'The merchant.'),
            ('lead_campaign_stats merchant_deposit_balances', 'merchant_id', 'The merchant.'),
            ('leads lead_validation influencer_agreements influencer_lead_performance', 'influencer_id', 'The influencer or commercial.'),
            ('leads campaign_settings lead_campaign_stats', 'campaign_id', 'The campaign.'),
            ('company_deposits influencer_agreements', 'campaign_id', 'The only campaign it is for; null: every campaign of the merchant.'),
            ('deposit_transactions lead_validation', 'lead_id', 'The lead; in the journal null where it is about none.'),
            ('leads company_deposits influencer_agreements', 'created_at', 'When it was made.'),
            ('deposit_transactions lead_validation', 'created_at', 'When it happened.'),
            ('leads company_deposits influencer_agreements campaign_settings', 'updated_at', 'When the row was changed last.'),
            ('leads lead_validation', 'quality_score', 'How good the merchant finds the lead, 1 to 10; null: not told.'),
            ('leads lead_validation', 'feedback', 'What the merchant remarked.'),
            ('leads lead_validation', 'rejection_reason', 'Why it was rejected, by a name; null: it was not.'),
            ('leads lead_validation', 'rejection_details', 'More about why it was rejected.'),
            ('leads lead_validation', 'conversion_value', 'For how much the customer bought, in dirhams; null: not told.'),
            ('lead_campaign_stats influencer_lead_performance', 'total_leads', 'All leads.'),
            ('lead_campaign_stats influencer_lead_performance', 'validated_leads', 'Validated, and nothing since.'),
            ('lead_campaign_stats influencer_lead_performance', 'rejected_leads', 'Rejected.'),
            ('lead_campaign_stats influencer_lead_performance', 'converted_leads', 'Converted: the customer bought.'),
            ('lead_campaign_stats influencer_lead_performance', 'average_quality',
             'The mean of the scores, 1.00 to 10.00; null without scores.'),
            ('company_deposits merchant_deposit_balances', 'current_balance', 'What is on it, reserved or not, in dirhams.'),
            ('company_deposits merchant_deposit_balances', 'reserved_amount', 'What is held for pending leads, in dirhams.'),
            -- Leads.
            ('leads', 'customer_name', 'The customer.'),
            ('leads', 'customer_email', 'The customer''s e-mail address.'),
            ('leads', 'customer_phone', 'The customer''s telephone number in E.164.'),
            ('leads', 'customer_company', 'Where the customer works.'),
            ('leads', 'customer_notes', 'What was noted about the customer.'),
            ('leads', 'estimated_value', 'What the lead is worth to the merchant, in dirhams.'),
            ('leads', 'commission_amount', 'What the lead costs the merchant, in dirhams, frozen when it was created.'),
            ('leads', 'commission_type', 'percentage or fixed.'),
            ('leads', 'commission_rate', 'The rate of a percentage, in percent; null: fixed.'),
            ('leads', 'influencer_commission', 'What of the commission goes to who brought the lead, in dirhams.'),
            ('leads', 'status', 'pending, validated, rejected, converted or lost.'),
            ('leads', 'source', 'instagram, tiktok, whatsapp or direct.'),
            ('leads', 'lost_reason', 'Why it was lost; expired: nobody decided in time.'),
            ('leads', 'expires_at', 'When it expires undecided.'),
            ('leads', 'decided_at', 'When it left pending.'),
            ('leads', 'captured_at', 'When its commission was taken, whatever became of it later.'),
            ('leads', 'closed_at', 'When it was converted, or lost after its validation.'),
            -- Deposits and their journal.
            ('company_deposits', 'initial_amount', 'What it was opened with, in dirhams.'),
            ('company_deposits', 'available_balance', 'What new leads can use: current_balance - reserved_amount, in dirhams.'),
            ('company_deposits', 'owed', 'What a disputed payment took beyond what was available, in dirhams.'),
            ('company_deposits', 'alert_threshold', 'Below this the merchant wants to know, in dirhams.'),
            ('company_deposits', 'auto_recharge', 'Whether the merchant wants it refilled.'),
            ('company_deposits', 'auto_recharge_amount', 'With how much, in dirhams.'),
            ('company_deposits', 'status', 'pending (not paid yet), active, depleted or suspended.'),
            ('company_deposits', 'last_alert_sent', 'When its merchant was last told that this deposit runs out; null: never.'),
            ('deposit_transactions', 'deposit_id', 'The deposit.'),
            ('deposit_transactions', 'transaction_type',
             'What moved the money: initial, recharge, reservation, release, deduction, refund and others.'),
            ('deposit_transactions', 'amount', 'How much, in dirhams, always above zero.'),
            ('deposit_transactions', 'balance_before', 'What was on the deposit before, in dirhams.'),
            ('deposit_transactions', 'balance_after', 'What was on the deposit after it, in dirhams.'),
            ('deposit_transactions', 'reserved_before', 'What was held for pending leads before, in dirhams.'),
            ('deposit_transactions', 'reserved_after', 'What was held for pending leads after it, in dirhams.'),
            ('deposit_transactions', 'payment_id', 'The payment that was credited; null: it is about none.'),
            ('deposit_transactions', 'payment_method', 'How that was paid: stripe, cmi, bank_transfer or sandbox.'),
            ('deposit_transactions', 'payment_reference', 'What the bank or the provider calls it, or what an admin noted.'),
            ('deposit_transactions', 'reason', 'Why an admin corrected something.'),
            -- Decisions.
            ('lead_validation', 'validated_by', 'The user who decided; null: time did, or somebody in SQL.'),
            ('lead_validation', 'status_before', 'The status of the lead before.'),
            ('lead_validation', 'action_taken', 'What was decided: the status of the lead after it.'),
            -- Agreements and settings.
            ('influencer_agreements', 'commission_percentage', 'The part of the commission that goes to who brings leads, in percent.'),
            ('influencer_agreements', 'minimum_deposit', 'What the merchant agreed to keep on deposit, in dirhams.'),
            ('influencer_agreements', 'quality_threshold', 'Mean score below which the person is suspended, 1 to 10.'),
            ('influencer_agreements', 'requires_validation', 'Whether leads wait for the merchant.'),
            ('influencer_agreements', 'auto_payment', 'Whether the merchant agreed to be paid without being asked.'),
            ('influencer_agreements', 'payment_delay_days', 'Days from validation until it is payable.'),
            ('influencer_agreements', 'status', 'pending (not signed yet), active, suspended or terminated.'),
            ('influencer_agreements', 'signed_at', 'When the influencer signed.'),
            ('influencer_agreements', 'terminated_at', 'When it was ended.'),
            ('campaign_settings', 'id', 'The id of the campaign, which has one row of settings.'),
            ('campaign_settings', 'campaign_type', 'service_leads or product_sales.'),
            ('campaign_settings', 'lead_generation_enabled', 'Whether new leads are taken.'),
            ('campaign_settings', 'percentage_commission_rate', 'The commission of leads below the threshold, in percent of their value.'),
            ('campaign_settings', 'fixed_commission_amount', 'The commission of leads from the threshold on, in dirhams.'),
            ('campaign_settings', 'commission_threshold', 'The value from which a lead costs the fixed commission, in dirhams.'),
            ('campaign_settings', 'auto_stop_on_depletion', 'Whether the campaign pauses when nothing is available.'),
            ('campaign_settings', 'requires_lead_validation', 'Whether leads wait for the merchant.'),
            ('campaign_settings', 'validation_timeout_hours', 'After how many hours a lead expires undecided.'),
            ('campaign_settings', 'auto_validate_after_timeout', 'Whether it is validated then, instead of lost.'),
            ('campaign_settings', 'minimum_quality_score', 'Mean score below which a person is stopped, 1 to 10.'),
            ('campaign_settings', 'max_rejected_leads', 'So many rejections stop a person.'),
            ('campaign_settings', 'notify_on_new_lead', 'Whether the merchant wants to be told of new leads.'),
            ('campaign_settings', 'notify_on_low_balance', 'Whether the merchant wants to be told of a low balance.'),
            ('campaign_settings', 'notify_on_depletion', 'Whether the merchant wants to be told that nothing is available.'),
            -- Figures.
            ('lead_campaign_stats', 'campaign_name', 'The name of the campaign.'),
            ('lead_campaign_stats', 'pending_leads', 'Waiting for a decision.'),
            ('lead_campaign_stats', 'lost_leads', 'Lost after validation, or because nobody decided in time.'),
            ('lead_campaign_stats', 'total_estimated_value', 'What all leads together are worth, in dirhams.'),
            ('lead_campaign_stats', 'total_commission',
             'What validated and converted leads cost, in dirhams; null to those who bring leads.'),
            ('merchant_deposit_balances', 'total_deposited', 'Every payment that arrived, in dirhams.'),
            ('merchant_deposit_balances', 'available_balance', 'What new leads can use, in dirhams: nothing of a suspended deposit.'),
            ('influencer_lead_performance', 'influencer_name', 'The name of the influencer or commercial.'),
            ('influencer_lead_performance', 'earned', 'Their part of the commissions of validated and converted leads, in dirhams.'))
            as v (views, name, meaning)
    loop
        execute (select string_agg(format('comment on column api.%I.%I is %L', one, said.name, said.meaning), ';')
                 from   unnest(string_to_array(said.views, ' ')) one);
    end loop;
end
$$;

comment on function api.calculate_lead_commission is
    'The commission in dirhams of a lead of this value, and its type, percentage or fixed: by the settings of the campaign, or by
the defaults. More than two decimals are refused.';
comment on function api.deduct_from_deposit is
    'Validates a pending lead and takes its commission, with all that follows. False: it was decided before, nothing moved.';
comment on function api.recharge_deposit is
    'Records a bank transfer that arrived, in dirhams, and credits it. False: one with this reference was recorded before.';
