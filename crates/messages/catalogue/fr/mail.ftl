# What stands around a notification in an e-mail.

open = Voir dans Leads
all = Voir toutes les notifications
receipt = Le reçu est joint à cet e-mail.
why = Vous recevez cet e-mail parce que vous avez un compte sur Leads.
no_answer = Il est envoyé automatiquement : personne ne lit les réponses.
several =
    .title = { FORM($count) ->
        [one] Une nouvelle de vos leads
       *[other] { $count } nouvelles de vos leads
    }
    .more = { FORM($count) ->
        [one] Et une autre, à lire dans Leads.
       *[other] Et { $count } autres, à lire dans Leads.
    }
