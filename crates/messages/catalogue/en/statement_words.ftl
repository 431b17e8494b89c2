# What the rows of a statement say.

opening = Opening balance
closing = Closing balance
total = Total
initial = First payment
recharge = Recharge
reservation = Commission reserved
release = Commission released
deduction = Commission taken
refund = Commission given back
withdrawal = Refund sent
withdrawal_returned = Refund that came back
chargeback = Payment contested
chargeback_returned = Dispute won
adjustment = Correction
