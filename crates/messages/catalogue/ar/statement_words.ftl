# What the rows of a statement say.

opening = الرصيد في البداية
closing = الرصيد في النهاية
total = المجموع
initial = أول دفعة
recharge = شحن
reservation = عمولة محجوزة
release = عمولة محررة
deduction = عمولة مقتطعة
refund = عمولة معادة
withdrawal = استرداد مرسل
withdrawal_returned = استرداد عاد
chargeback = دفعة معترض عليها
chargeback_returned = اعتراض تم كسبه
adjustment = تصحيح
