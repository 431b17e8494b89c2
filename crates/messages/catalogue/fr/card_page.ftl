# Our page before the one where a card is entered.

title = Paiement par carte bancaire
going = Le paiement continue sur la page sécurisée du CMI. Leads ne voit jamais le numéro de votre carte.
go = Continuer vers le paiement
confirmed = Ce paiement est confirmé.
over = Ce paiement n’est plus attendu. Vous pouvez le rouvrir depuis vos paiements.
unavailable = Ce paiement ne peut pas être fait par carte pour le moment. Rien n’a été débité. Vous pouvez choisir un autre moyen de paiement.
back = Retour à Leads
