# The columns of the statement of a deposit.

at = Date
what = Operation
moved = Movement
balance = Balance
reserved = Reserved
about = About
reference = Reference
reason = Reason
