# The page of a sandbox payment.

title = دفع تجريبي
pending = لن يُخصم أي مبلغ حقيقي.
failed = لم ينجح هذا الدفع. يمكنك إعادة المحاولة.
confirmed = تم تأكيد هذا الدفع.
pay = ادفع
fail = أفشِل الدفع
back = العودة إلى Leads
