# What a payment is for, on the page of its provider.

initial = أول دفعة في رصيدك على Leads
recharge = شحن رصيدك على Leads
