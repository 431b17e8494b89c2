# What a merchant agrees to who lets us charge their card again. Another text is another version (card_consent.rs).

consent = أوافق على أن تحتفظ Leads بهذه البطاقة لدى مزود الدفع وأن تخصم منها لعمليات الشحن التلقائي التي أفعّلها، في حدود المبالغ التي أحددها. يمكنني إزالة البطاقة في أي وقت.
