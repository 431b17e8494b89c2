# What stands around a notification in an e-mail.

open = فتح في Leads
all = عرض كل الإشعارات
receipt = الإيصال مرفق بهذه الرسالة.
why = تصلك هذه الرسالة لأن لديك حسابًا على Leads.
no_answer = تُرسل تلقائيًا، ولا يقرأ أحد الردود.
several =
    .title = { FORM($count) ->
        [zero] لا جديد عن عملائك
        [one] خبر واحد عن عملائك
        [two] خبران عن عملائك
        [few] { $count } أخبار عن عملائك
        [many] { $count } خبرًا عن عملائك
       *[other] { $count } خبر عن عملائك
    }
    .more = { FORM($count) ->
        [zero] لا شيء غير ذلك.
        [one] وخبر آخر تجده في Leads.
        [two] وخبران آخران تجدهما في Leads.
        [few] و{ $count } أخبار أخرى تجدها في Leads.
        [many] و{ $count } خبرًا آخر تجده في Leads.
       *[other] و{ $count } خبر آخر تجده في Leads.
    }
