# The page of a sandbox payment.

title = Paiement de démonstration
pending = Aucune somme réelle ne sera débitée.
failed = Ce paiement a échoué. Vous pouvez réessayer.
expired = Le délai de ce paiement est dépassé. Vous pouvez le rouvrir depuis vos paiements.
confirmed = Ce paiement est confirmé.
pay = Payer
fail = Échouer
back = Retour à Leads
