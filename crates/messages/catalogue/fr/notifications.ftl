# What users are told. A parameter is what its name says.

lead_new =
    .title = { FORM($leads) ->
        [one] Nouveau lead
       *[other] { $leads } nouveaux leads
    }
    .message = { FORM($leads) ->
        [one] { $influencer } vous a apporté un lead pour « { $campaign } ».
       *[other] « { $campaign } » a reçu { $leads } leads en une minute.
    }
lead_validated =
    .title = Lead validé
    .message = { $merchant } a validé votre lead { $customer } (« { $campaign } »). Votre part : { $share }.
lead_rejected =
    .title = Lead rejeté
    .message = { $merchant } a rejeté votre lead { $customer } (« { $campaign } »). Motif : { $rejection_reason }.
lead_expired =
    .title = Lead expiré
    .message = { $merchant } ne s’est pas prononcé à temps sur votre lead { $customer } (« { $campaign } »), qui a expiré.
agreement_suspended =
    .title = Accord suspendu
    .message = { $reader ->
        [merchant] Votre accord avec { $influencer } est suspendu : { $reason }. Vous pouvez le reprendre.
       *[influencer] Votre accord avec { $merchant } est suspendu : { $reason }. La décision de le reprendre revient à { $merchant }.
    }
influencer_blocked =
    .title = { $reader ->
        [merchant] Influenceur bloqué
       *[influencer] Envoi de leads bloqué
    }
    .message = { $reader ->
        [merchant] { $campaign_id ->
            [all] { $influencer } ne peut plus envoyer de leads à aucune de vos campagnes : { $reason }. Vous pouvez lever le blocage.
           *[campaign] { $influencer } ne peut plus envoyer de leads à « { $campaign } » : { $reason }. Vous pouvez lever le blocage.
        }
       *[influencer] { $campaign_id ->
            [all] Vous ne pouvez plus envoyer de leads aux campagnes de { $merchant } : { $reason }. Le blocage peut être levé par { $merchant }.
           *[campaign] Vous ne pouvez plus envoyer de leads à « { $campaign } » : { $reason }. Le blocage peut être levé par { $merchant }.
        }
    }
influencer_unblocked =
    .title = { $reader ->
        [merchant] Blocage levé
       *[influencer] Vous pouvez de nouveau envoyer des leads
    }
    .message = { $reader ->
        [merchant] { $campaign_id ->
            [all] { $influencer } n’est plus bloqué sur vos campagnes.
           *[campaign] { $influencer } n’est plus bloqué sur « { $campaign } ».
        }
       *[influencer] { $campaign_id ->
            [all] { $merchant } a levé le blocage sur ses campagnes.
           *[campaign] { $merchant } a levé le blocage sur « { $campaign } ».
        }
    }
