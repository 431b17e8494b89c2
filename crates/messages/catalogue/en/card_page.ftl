# Our page before the one where a card is entered.

title = Payment by card
going = The payment continues on the secure page of CMI. Leads never sees the number of your card.
go = Continue to the payment
confirmed = This payment is confirmed.
over = This payment is no longer expected. You can open it again from your payments.
unavailable = This payment cannot be made by card for now. Nothing was charged. You can choose another way to pay.
back = Back to Leads
