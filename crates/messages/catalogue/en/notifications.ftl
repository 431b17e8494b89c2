# What users are told. A parameter is what its name says.

lead_new =
    .title = { FORM($leads) ->
        [one] New lead
       *[other] { $leads } new leads
    }
    .message = { FORM($leads) ->
        [one] { $influencer } brought you a lead for “{ $campaign }”.
       *[other] “{ $campaign }” received { $leads } leads within a minute.
    }
lead_validated =
    .title = Lead validated
    .message = { $merchant } validated your lead { $customer } (“{ $campaign }”). Your share: { $share }.
lead_rejected =
    .title = Lead rejected
    .message = { $merchant } rejected your lead { $customer } (“{ $campaign }”). Reason: { $rejection_reason }.
lead_expired =
    .title = Lead expired
    .message = { $merchant } did not decide in time about your lead { $customer } (“{ $campaign }”), so it expired.
payment_confirmed =
    .title = Payment confirmed
    .message = { $campaign_id ->
        [all] Your payment of { $amount } is confirmed. It is on your deposit for all campaigns.
       *[campaign] Your payment of { $amount } is confirmed. It is on the deposit of “{ $campaign }”.
    }
payment_failed =
    .title = Payment failed
    .message = { $campaign_id ->
        [all] Your payment of { $amount } for the deposit of all your campaigns failed. Nothing was credited; you can try again.
       *[campaign] Your payment of { $amount } for the deposit of “{ $campaign }” failed. Nothing was credited; you can try again.
    }
agreement_proposed =
    .title = Agreement proposed
    .message = { $campaign_id ->
        [all] { $merchant } proposes an agreement to you for all of their campaigns. Read its terms before you sign.
       *[campaign] { $merchant } proposes an agreement to you for “{ $campaign }”. Read its terms before you sign.
    }
agreement_signed =
    .title = Agreement signed
    .message = { $influencer } signed your agreement, which is in force.
agreement_resumed =
    .title = Agreement resumed
    .message = { $reader ->
        [merchant] Your agreement with { $influencer } is resumed.
       *[influencer] Your agreement with { $merchant } is resumed.
    }
agreement_terminated =
    .title = Agreement ended
    .message = { $reader ->
        [merchant] Your agreement with { $influencer } has ended. What was earned stays due.
       *[influencer] Your agreement with { $merchant } has ended. What you earned stays due to you.
    }
agreement_suspended =
    .title = Agreement suspended
    .message = { $reader ->
        [merchant] Your agreement with { $influencer } is suspended: { $reason }. You can resume it.
       *[influencer] Your agreement with { $merchant } is suspended: { $reason }. Only { $merchant } can resume it.
    }
influencer_blocked =
    .title = { $reader ->
        [merchant] Influencer blocked
       *[influencer] Sending leads is blocked
    }
    .message = { $reader ->
        [merchant] { $campaign_id ->
            [all] { $influencer } can no longer send leads to any of your campaigns: { $reason }. You can lift the block.
           *[campaign] { $influencer } can no longer send leads to “{ $campaign }”: { $reason }. You can lift the block.
        }
       *[influencer] { $campaign_id ->
            [all] You can no longer send leads to the campaigns of { $merchant }: { $reason }. Only { $merchant } can lift the block.
           *[campaign] You can no longer send leads to “{ $campaign }”: { $reason }. Only { $merchant } can lift the block.
        }
    }
influencer_unblocked =
    .title = { $reader ->
        [merchant] Block lifted
       *[influencer] You can send leads again
    }
    .message = { $reader ->
        [merchant] { $campaign_id ->
            [all] { $influencer } is no longer blocked on your campaigns.
           *[campaign] { $influencer } is no longer blocked on “{ $campaign }”.
        }
       *[influencer] { $campaign_id ->
            [all] { $merchant } has lifted the block on their campaigns.
           *[campaign] { $merchant } has lifted the block on “{ $campaign }”.
        }
    }
payout_requested =
    .title = { $reader ->
        [admin] Payout to decide
       *[influencer] Payout requested
    }
    .message = { $reader ->
        [admin] A payout of { $amount } is requested for { $influencer }.
       *[influencer] Your payout of { $amount } is requested. It is waiting for approval.
    }
payout_approved =
    .title = Payout approved
    .message = Your payout of { $amount } is approved and will be sent to the bank.
payout_paid =
    .title = Payout paid
    .message = Your payout of { $amount } is on its way to your account. Reference of the transfer: { $reference }
payout_rejected =
    .title = Payout rejected
    .message = Your payout of { $amount } was rejected, and these earnings are available again. Reason: { $reason }
payout_returned =
    .title = Payout returned
    .message = The bank could not deliver your payout of { $amount }. These earnings are available again. Reason: { $reason }
payout_account_changed =
    .title = Payout account changed
    .message = Automatic payouts now go to the account in the name of { $holder }. If you did not change it, restore your account and write to us.
payout_account_missing =
    .title = Say where to pay you
    .message = { $amount } of earnings can be paid to you automatically, but your bank account is not saved.
recharge_due =
    .title = Top-up needed
    .message = { $campaign_id ->
        [all] Your deposit for all campaigns is low. Pay { $amount } to top it up; no card is saved for that.
       *[campaign] The deposit of “{ $campaign }” is low. Pay { $amount } to top it up; no card is saved for that.
    }
recharge_declined =
    .title = Automatic top-up switched off
    .message = { $campaign_id ->
        [all] Your card did not pay { $amount } for your deposit for all campaigns, so it no longer tops itself up. You can pay it here, and switch it on again in its settings.
       *[campaign] Your card did not pay { $amount } for the deposit of “{ $campaign }”, so it no longer tops itself up. You can pay it here, and switch it on again in its settings.
    }
recharge_capped =
    .title = Limit of automatic top-ups reached
    .message = Your deposit has topped itself up this month as far as your limit of { $cap } allows. Top it up by hand, or raise the limit.
payment_disputed =
    .title = { $reader ->
        [admin] { $news ->
            [asked] Inquiry about a payment of { $merchant }
            [won] Dispute won: { $merchant }
            [lost] Dispute lost: { $merchant }
           *[charged] Payment disputed: { $merchant }
        }
       *[merchant] { $news ->
            [asked] A bank asks about your payment
            [won] Dispute won
            [lost] Dispute lost
           *[charged] Payment disputed, deposit suspended
        }
    }
    .message = { $reader ->
        [admin] { $news ->
            [asked] The payer’s bank asks about { $amount }. Nothing has moved; answer it at the provider.
            [won] { $moved } are on the deposit again. It stays suspended until you resume it.
            [lost] { $amount } stay with the payer. Taken from the deposit: { $moved }. Owed: { $owed }.
           *[charged] The provider took back { $amount }. Taken from the deposit: { $moved }. Owed: { $owed }. The deposit is suspended.
        }
       *[merchant] { $campaign_id ->
            [all] { $news ->
                [asked] The bank asks about { $amount } paid to your deposit for all campaigns. Nothing has moved.
                [won] { $moved } are on your deposit for all campaigns again. It takes leads once we have resumed it.
                [lost] The bank decided for the payer: { $amount }. Taken from your deposit for all campaigns: { $moved }. Still owed: { $owed }.
               *[charged] The bank took back { $amount } paid to your deposit for all campaigns. Taken from it: { $moved }. Still owed: { $owed }, paid first by your next top-up. It takes no lead until this is settled.
            }
           *[campaign] { $news ->
                [asked] The bank asks about { $amount } paid to the deposit of “{ $campaign }”. Nothing has moved.
                [won] { $moved } are on the deposit of “{ $campaign }” again. It takes leads once we have resumed it.
                [lost] The bank decided for the payer: { $amount }. Taken from the deposit of “{ $campaign }”: { $moved }. Still owed: { $owed }.
               *[charged] The bank took back { $amount } paid to the deposit of “{ $campaign }”. Taken from it: { $moved }. Still owed: { $owed }, paid first by your next top-up. It takes no lead until this is settled.
            }
        }
    }
refund_arrived =
    .title = Refund paid
    .message = { $method ->
        [bank_transfer] { $amount } of your deposit were sent back to you by transfer.
       *[card] { $amount } of your deposit were sent back to the card that paid them.
    }
refund_failed =
    .title = Refund not delivered
    .message = Your refund of { $amount } could not be delivered. The money is on your deposit again.
deposit_level =
    .title = { $alert_level ->
        [ATTENTION] Attention - Recharge recommended
        [WARNING] WARNING - Urgent recharge required
        [CRITICAL] CRITICAL - Only { $left } left, leads will be blocked soon
       *[DEPLETED] DEPLETED - New leads are blocked, recharge now
    }
    .message = { $campaign_id ->
        [all] { $left } are left for new leads, { $percentage }, on the deposit for all your campaigns.
       *[campaign] { $left } are left for new leads, { $percentage }, on the deposit of “{ $campaign }”.
    }
deposit_threshold =
    .title = Alert threshold reached
    .message = { $campaign_id ->
        [all] { $left } are left for new leads, { $percentage }, on the deposit for all your campaigns. Your alert threshold is { $threshold }.
       *[campaign] { $left } are left for new leads, { $percentage }, on the deposit of “{ $campaign }”. Your alert threshold is { $threshold }.
    }
campaign_paused =
    .title = { $reader ->
        [merchant] Campaign paused: the deposit is used up
       *[influencer] Campaign paused
    }
    .message = { $reader ->
        [merchant] “{ $campaign }” takes no more leads: the deposit that pays for them is used up. It resumes by itself with the next recharge.
       *[influencer] “{ $campaign }” of { $merchant } takes no more leads: its budget is used up. The leads that you have sent are treated as planned.
    }
campaign_resumed =
    .title = Campaign resumed
    .message = { $reader ->
        [merchant] “{ $campaign }” takes leads again.
       *[influencer] “{ $campaign }” of { $merchant } takes leads again.
    }
reconciliation_differs =
    .title = Differences with { $method ->
        [stripe] Stripe
        [cmi] CMI
       *[sandbox] a provider
    }
    .message = Payments of { $day } that differ: { $differences }.
report_daily =
    .title = Report of { $day }
    .message = Last 24 hours: leads created { $created }, validated { $validated }, rejected { $rejected }. Deposits at 50 % or less: { $low }. Revenue of the platform: { $revenue }.
lead_missed =
    .title = { FORM($leads) ->
        [one] You just missed a lead
       *[other] You just missed { $leads } leads
    }
    .message = { FORM($leads) ->
        [one] A lead for “{ $campaign }” was refused: no deposit could pay for it. Recharge to receive the next ones.
       *[other] { $leads } leads were refused, the latest for “{ $campaign }”: no deposit could pay for them. Recharge to receive the next ones.
    }
lead_expiring =
    .title = { FORM($leads) ->
        [one] A lead expires soon
       *[other] { $leads } leads expire soon
    }
    .message = { FORM($leads) ->
        [one] A lead for “{ $campaign }” expires within 24 hours. Validate or reject it before.
       *[other] { $leads } leads expire within 24 hours, the first for “{ $campaign }”. Validate or reject them before.
    }
