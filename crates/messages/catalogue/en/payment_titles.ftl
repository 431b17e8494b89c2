# What a payment is for, on the page of its provider.

initial = First payment to your Leads deposit
recharge = Recharge of your Leads deposit
