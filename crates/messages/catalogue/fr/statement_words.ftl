# What the rows of a statement say.

opening = Solde au début
closing = Solde à la fin
total = Total
initial = Premier versement
recharge = Recharge
reservation = Commission réservée
release = Commission libérée
deduction = Commission prélevée
refund = Commission rendue
withdrawal = Remboursement envoyé
withdrawal_returned = Remboursement revenu
chargeback = Paiement contesté
chargeback_returned = Contestation gagnée
adjustment = Correction
