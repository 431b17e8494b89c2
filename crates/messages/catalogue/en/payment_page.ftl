# The page of a sandbox payment.

title = Demonstration payment
pending = No real money will be taken.
failed = This payment failed. You can try again.
expired = The time for this payment is over. You can open it again from your payments.
confirmed = This payment is confirmed.
pay = Pay
fail = Fail
back = Back to Leads
