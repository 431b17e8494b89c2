# What a payment is for, on the page of its provider.

initial = Premier versement sur votre dépôt Leads
recharge = Recharge de votre dépôt Leads
