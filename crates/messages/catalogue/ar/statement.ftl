# The columns of the statement of a deposit.

at = التاريخ
what = العملية
moved = الحركة
balance = الرصيد
reserved = المحجوز
about = بخصوص
reference = المرجع
reason = السبب
