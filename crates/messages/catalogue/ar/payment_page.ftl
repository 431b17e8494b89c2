# The page of a sandbox payment.

title = دفع تجريبي
pending = لن يُخصم أي مبلغ حقيقي.
failed = لم ينجح هذا الدفع. يمكنك إعادة المحاولة.
expired = انتهت مهلة هذا الدفع. يمكنك إعادة فتحه من قائمة دفعاتك.
confirmed = تم تأكيد هذا الدفع.
pay = ادفع
fail = أفشِل الدفع
back = العودة إلى Leads
