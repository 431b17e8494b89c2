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
payment_confirmed =
    .title = Paiement confirmé
    .message = { $campaign_id ->
        [all] Votre paiement de { $amount } est confirmé. Il est sur votre dépôt pour toutes vos campagnes.
       *[campaign] Votre paiement de { $amount } est confirmé. Il est sur le dépôt de « { $campaign } ».
    }
payment_failed =
    .title = Paiement échoué
    .message = { $campaign_id ->
        [all] Votre paiement de { $amount } pour le dépôt de toutes vos campagnes a échoué. Rien n’a été crédité ; vous pouvez réessayer.
       *[campaign] Votre paiement de { $amount } pour le dépôt de « { $campaign } » a échoué. Rien n’a été crédité ; vous pouvez réessayer.
    }
agreement_proposed =
    .title = Accord proposé
    .message = { $campaign_id ->
        [all] { $merchant } vous propose un accord pour toutes ses campagnes. Lisez ses conditions avant de le signer.
       *[campaign] { $merchant } vous propose un accord pour « { $campaign } ». Lisez ses conditions avant de le signer.
    }
agreement_signed =
    .title = Accord signé
    .message = { $influencer } a signé votre accord, qui est en vigueur.
agreement_resumed =
    .title = Accord repris
    .message = { $reader ->
        [merchant] Votre accord avec { $influencer } est repris.
       *[influencer] Votre accord avec { $merchant } est repris.
    }
agreement_terminated =
    .title = Accord terminé
    .message = { $reader ->
        [merchant] Votre accord avec { $influencer } est terminé. Ce qui a été gagné reste dû.
       *[influencer] Votre accord avec { $merchant } est terminé. Ce que vous avez gagné vous reste dû.
    }
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
payout_requested =
    .title = { $reader ->
        [admin] Versement à décider
       *[influencer] Versement demandé
    }
    .message = { $reader ->
        [admin] Un versement de { $amount } est demandé pour { $influencer }.
       *[influencer] Votre versement de { $amount } est demandé. Il attend d’être approuvé.
    }
payout_approved =
    .title = Versement approuvé
    .message = Votre versement de { $amount } est approuvé et va être envoyé à la banque.
payout_paid =
    .title = Versement payé
    .message = Votre versement de { $amount } est parti vers votre compte. Référence du virement : { $reference }
payout_rejected =
    .title = Versement refusé
    .message = Votre versement de { $amount } est refusé, et ces gains sont de nouveau disponibles. Motif : { $reason }
payout_returned =
    .title = Versement revenu
    .message = La banque n’a pas pu livrer votre versement de { $amount }. Ces gains sont de nouveau disponibles. Motif : { $reason }
payout_account_changed =
    .title = Compte de versement modifié
    .message = Les versements automatiques iront désormais au compte au nom de { $holder }. Si ce changement ne vient pas de vous, rétablissez votre compte et écrivez-nous.
payout_account_missing =
    .title = Indiquez où vous payer
    .message = { $amount } de gains peuvent vous être versés automatiquement, mais votre compte bancaire n’est pas enregistré.
recharge_due =
    .title = Recharge à payer
    .message = { $campaign_id ->
        [all] Votre dépôt de toutes vos campagnes est bas. Payez { $amount } pour le recharger ; aucune carte n’est enregistrée pour cela.
       *[campaign] Le dépôt de « { $campaign } » est bas. Payez { $amount } pour le recharger ; aucune carte n’est enregistrée pour cela.
    }
recharge_declined =
    .title = Recharge automatique désactivée
    .message = { $campaign_id ->
        [all] Votre carte n’a pas payé { $amount } pour votre dépôt de toutes vos campagnes : il ne se recharge plus de lui-même. Vous pouvez payer ici, et réactiver la recharge dans ses réglages.
       *[campaign] Votre carte n’a pas payé { $amount } pour le dépôt de « { $campaign } » : il ne se recharge plus de lui-même. Vous pouvez payer ici, et réactiver la recharge dans ses réglages.
    }
recharge_capped =
    .title = Plafond de recharge automatique atteint
    .message = Votre dépôt s’est rechargé ce mois-ci autant que votre plafond de { $cap } le permet. Rechargez-le vous-même, ou relevez le plafond.
payment_disputed =
    .title = { $reader ->
        [admin] { $news ->
            [asked] Demande sur un paiement de { $merchant }
            [won] Litige gagné : { $merchant }
            [lost] Litige perdu : { $merchant }
           *[charged] Paiement contesté : { $merchant }
        }
       *[merchant] { $news ->
            [asked] Une banque s’interroge sur votre paiement
            [won] Litige gagné
            [lost] Litige perdu
           *[charged] Paiement contesté, dépôt suspendu
        }
    }
    .message = { $reader ->
        [admin] { $news ->
            [asked] La banque du payeur s’interroge sur { $amount }. Rien n’a bougé ; répondez-lui chez le prestataire.
            [won] { $moved } sont de nouveau sur le dépôt. Il reste suspendu jusqu’à ce que vous le repreniez.
            [lost] { $amount } restent au payeur. Pris sur le dépôt : { $moved }. Dû : { $owed }.
           *[charged] Le prestataire a repris { $amount }. Pris sur le dépôt : { $moved }. Dû : { $owed }. Le dépôt est suspendu.
        }
       *[merchant] { $campaign_id ->
            [all] { $news ->
                [asked] La banque s’interroge sur { $amount } versés sur votre dépôt de toutes vos campagnes. Rien n’a bougé.
                [won] { $moved } sont de nouveau sur votre dépôt de toutes vos campagnes. Il recevra des leads dès que nous l’aurons repris.
                [lost] La banque a donné raison au payeur : { $amount }. Pris sur votre dépôt de toutes vos campagnes : { $moved }. Encore dû : { $owed }.
               *[charged] La banque a repris { $amount } versés sur votre dépôt de toutes vos campagnes. Pris sur le dépôt : { $moved }. Encore dû : { $owed }, payé en premier par votre prochaine recharge. Il ne reçoit aucun lead d’ici là.
            }
           *[campaign] { $news ->
                [asked] La banque s’interroge sur { $amount } versés sur le dépôt de « { $campaign } ». Rien n’a bougé.
                [won] { $moved } sont de nouveau sur le dépôt de « { $campaign } ». Il recevra des leads dès que nous l’aurons repris.
                [lost] La banque a donné raison au payeur : { $amount }. Pris sur le dépôt de « { $campaign } » : { $moved }. Encore dû : { $owed }.
               *[charged] La banque a repris { $amount } versés sur le dépôt de « { $campaign } ». Pris sur le dépôt : { $moved }. Encore dû : { $owed }, payé en premier par votre prochaine recharge. Il ne reçoit aucun lead d’ici là.
            }
        }
    }
refund_arrived =
    .title = Remboursement effectué
    .message = { $method ->
        [bank_transfer] { $amount } de votre dépôt vous ont été remboursés par virement.
       *[card] { $amount } de votre dépôt ont été remboursés sur la carte qui les avait payés.
    }
refund_failed =
    .title = Remboursement non abouti
    .message = Votre remboursement de { $amount } n’a pas pu être livré. La somme est de nouveau sur votre dépôt.
deposit_level =
    .title = { $alert_level ->
        [ATTENTION] Attention - Recharge recommandée
        [WARNING] AVERTISSEMENT - Recharge urgente requise
        [CRITICAL] CRITIQUE - Plus que { $left } restant, leads seront bloqués sous peu
       *[DEPLETED] ÉPUISÉ - Nouveaux leads bloqués, recharge immédiate requise
    }
    .message = { $campaign_id ->
        [all] Il reste { $left } disponibles pour de nouveaux leads, soit { $percentage }, sur le dépôt de toutes vos campagnes.
       *[campaign] Il reste { $left } disponibles pour de nouveaux leads, soit { $percentage }, sur le dépôt de « { $campaign } ».
    }
deposit_threshold =
    .title = Seuil d’alerte atteint
    .message = { $campaign_id ->
        [all] Il reste { $left } disponibles pour de nouveaux leads, soit { $percentage }, sur le dépôt de toutes vos campagnes. Votre seuil d’alerte est de { $threshold }.
       *[campaign] Il reste { $left } disponibles pour de nouveaux leads, soit { $percentage }, sur le dépôt de « { $campaign } ». Votre seuil d’alerte est de { $threshold }.
    }
campaign_paused =
    .title = { $reader ->
        [merchant] Campagne en pause : dépôt épuisé
       *[influencer] Campagne en pause
    }
    .message = { $reader ->
        [merchant] « { $campaign } » ne prend plus de leads : le dépôt qui les paie est épuisé. Elle reprendra d’elle-même à la prochaine recharge.
       *[influencer] « { $campaign } » de { $merchant } ne prend plus de leads : son budget est épuisé. Vos leads déjà envoyés seront traités comme prévu.
    }
campaign_resumed =
    .title = Campagne reprise
    .message = { $reader ->
        [merchant] « { $campaign } » prend de nouveau des leads.
       *[influencer] « { $campaign } » de { $merchant } prend de nouveau des leads.
    }
reconciliation_differs =
    .title = Écarts avec { $method ->
        [stripe] Stripe
        [cmi] le CMI
       *[sandbox] un prestataire
    }
    .message = Paiements du { $day } qui diffèrent : { $differences }.
report_daily =
    .title = Rapport du { $day }
    .message = Dernières 24 heures : leads créés { $created }, validés { $validated }, rejetés { $rejected }. Dépôts à 50 % ou moins : { $low }. Revenus de la plateforme : { $revenue }.
lead_missed =
    .title = { FORM($leads) ->
        [one] Vous venez de manquer un lead
       *[other] Vous venez de manquer { $leads } leads
    }
    .message = { FORM($leads) ->
        [one] Un lead pour « { $campaign } » a été refusé : aucun dépôt ne pouvait le payer. Rechargez pour recevoir les suivants.
       *[other] { $leads } leads ont été refusés, le dernier pour « { $campaign } » : aucun dépôt ne pouvait les payer. Rechargez pour recevoir les suivants.
    }
lead_expiring =
    .title = { FORM($leads) ->
        [one] Un lead expire bientôt
       *[other] { $leads } leads expirent bientôt
    }
    .message = { FORM($leads) ->
        [one] Un lead pour « { $campaign } » expire dans moins de 24 heures. Validez-le ou rejetez-le avant.
       *[other] { $leads } leads expirent dans moins de 24 heures, le premier pour « { $campaign } ». Validez-les ou rejetez-les avant.
    }
