# The columns of the statement of a deposit.

at = Date
what = Opération
moved = Mouvement
balance = Solde
reserved = Réservé
about = Concerne
reference = Référence
reason = Motif
