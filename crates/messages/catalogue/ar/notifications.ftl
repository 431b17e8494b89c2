# What users are told. A parameter is what its name says.

lead_new =
    .title = { FORM($leads) ->
        [zero] لا عملاء جدد
        [one] عميل جديد
        [two] عميلان جديدان
        [few] { $leads } عملاء جدد
        [many] { $leads } عميلًا جديدًا
       *[other] { $leads } عميل جديد
    }
    .message = { FORM($leads) ->
        [zero] لم تستقبل حملة «{ $campaign }» أي عميل.
        [one] عميل جديد لحملة «{ $campaign }» من { $influencer }.
        [two] استقبلت حملة «{ $campaign }» عميلين خلال دقيقة واحدة.
        [few] استقبلت حملة «{ $campaign }» { $leads } عملاء خلال دقيقة واحدة.
        [many] استقبلت حملة «{ $campaign }» { $leads } عميلًا خلال دقيقة واحدة.
       *[other] استقبلت حملة «{ $campaign }» { $leads } عميل خلال دقيقة واحدة.
    }
lead_validated =
    .title = تم قبول العميل
    .message = تم قبول عميلك { $customer } («{ $campaign }») من طرف { $merchant }. حصتك: { $share }.
lead_rejected =
    .title = تم رفض العميل
    .message = تم رفض عميلك { $customer } («{ $campaign }») من طرف { $merchant }. السبب: { $rejection_reason }.
lead_expired =
    .title = انتهت مهلة العميل
    .message = لم يصدر عن { $merchant } أي قرار في الوقت المحدد بشأن عميلك { $customer } («{ $campaign }»)، فانتهت مهلته.
payment_confirmed =
    .title = تم تأكيد الدفع
    .message = { $campaign_id ->
        [all] تم تأكيد دفعتك بمبلغ { $amount } وأضيفت إلى رصيد جميع حملاتك.
       *[campaign] تم تأكيد دفعتك بمبلغ { $amount } وأضيفت إلى رصيد حملة «{ $campaign }».
    }
payment_failed =
    .title = لم ينجح الدفع
    .message = { $campaign_id ->
        [all] لم تنجح دفعتك بمبلغ { $amount } لرصيد جميع حملاتك. لم يُضف أي مبلغ، ويمكنك إعادة المحاولة.
       *[campaign] لم تنجح دفعتك بمبلغ { $amount } لرصيد حملة «{ $campaign }». لم يُضف أي مبلغ، ويمكنك إعادة المحاولة.
    }
agreement_proposed =
    .title = اتفاقية مقترحة
    .message = { $campaign_id ->
        [all] يقترح عليك { $merchant } اتفاقية لكل حملاته. اقرأ شروطها قبل توقيعها.
       *[campaign] يقترح عليك { $merchant } اتفاقية لحملة «{ $campaign }». اقرأ شروطها قبل توقيعها.
    }
agreement_signed =
    .title = اتفاقية موقّعة
    .message = وقّع { $influencer } اتفاقيتك، وهي سارية الآن.
agreement_resumed =
    .title = استئناف الاتفاقية
    .message = { $reader ->
        [merchant] استُؤنفت اتفاقيتك مع { $influencer }.
       *[influencer] استُؤنفت اتفاقيتك مع { $merchant }.
    }
agreement_terminated =
    .title = انتهاء الاتفاقية
    .message = { $reader ->
        [merchant] انتهت اتفاقيتك مع { $influencer }. ما تم كسبه يبقى مستحقًا.
       *[influencer] انتهت اتفاقيتك مع { $merchant }. ما كسبته يبقى مستحقًا لك.
    }
agreement_suspended =
    .title = تم تعليق الاتفاقية
    .message = { $reader ->
        [merchant] اتفاقيتك مع { $influencer } معلّقة: { $reason }. يمكنك استئنافها.
       *[influencer] اتفاقيتك مع { $merchant } معلّقة: { $reason }. قرار استئنافها بيد { $merchant }.
    }
influencer_blocked =
    .title = { $reader ->
        [merchant] تم حظر مؤثر
       *[influencer] إرسال العملاء محظور
    }
    .message = { $reader ->
        [merchant] { $campaign_id ->
            [all] لم يعد بإمكان { $influencer } إرسال عملاء إلى أي من حملاتك: { $reason }. يمكنك رفع الحظر.
           *[campaign] لم يعد بإمكان { $influencer } إرسال عملاء إلى حملة «{ $campaign }»: { $reason }. يمكنك رفع الحظر.
        }
       *[influencer] { $campaign_id ->
            [all] لم يعد بإمكانك إرسال عملاء إلى حملات { $merchant }: { $reason }. قرار رفع الحظر بيد { $merchant }.
           *[campaign] لم يعد بإمكانك إرسال عملاء إلى حملة «{ $campaign }»: { $reason }. قرار رفع الحظر بيد { $merchant }.
        }
    }
influencer_unblocked =
    .title = { $reader ->
        [merchant] رُفع الحظر
       *[influencer] يمكنك إرسال العملاء من جديد
    }
    .message = { $reader ->
        [merchant] { $campaign_id ->
            [all] لم يعد { $influencer } محظورًا في حملاتك.
           *[campaign] لم يعد { $influencer } محظورًا في حملة «{ $campaign }».
        }
       *[influencer] { $campaign_id ->
            [all] رفع { $merchant } الحظر عن حملاته.
           *[campaign] رفع { $merchant } الحظر عن حملة «{ $campaign }».
        }
    }
payout_requested =
    .title = { $reader ->
        [admin] دفعة في انتظار القرار
       *[influencer] سُجّلت دفعتك
    }
    .message = { $reader ->
        [admin] طُلبت دفعة بمبلغ { $amount } لفائدة { $influencer }.
       *[influencer] سُجّلت دفعتك بمبلغ { $amount }، وهي في انتظار الموافقة.
    }
payout_approved =
    .title = تمت الموافقة على الدفعة
    .message = تمت الموافقة على دفعتك بمبلغ { $amount }، وستُرسل إلى البنك.
payout_paid =
    .title = تم أداء الدفعة
    .message = دفعتك بمبلغ { $amount } في طريقها إلى حسابك. مرجع التحويل: { $reference }
payout_rejected =
    .title = تم رفض الدفعة
    .message = تم رفض دفعتك بمبلغ { $amount }. هذه الأرباح متاحة من جديد. السبب: { $reason }
payout_returned =
    .title = رجعت الدفعة
    .message = لم يتمكن البنك من إيصال دفعتك بمبلغ { $amount }. هذه الأرباح متاحة من جديد. السبب: { $reason }
payout_account_changed =
    .title = تغيّر حساب الدفعات
    .message = ستُحوَّل الدفعات التلقائية من الآن إلى الحساب المسجّل باسم { $holder }. إن لم يكن هذا التغيير منك، فأعد حسابك وراسلنا.
payout_account_missing =
    .title = أين ندفع لك؟
    .message = يمكن أن تُدفع لك أرباح بمبلغ { $amount } تلقائيًا، لكن حسابك البنكي غير مسجّل.
recharge_due =
    .title = شحن في انتظار دفعك
    .message = { $campaign_id ->
        [all] رصيد جميع حملاتك منخفض. ادفع { $amount } لشحنه؛ لا توجد بطاقة محفوظة لذلك.
       *[campaign] رصيد حملة «{ $campaign }» منخفض. ادفع { $amount } لشحنه؛ لا توجد بطاقة محفوظة لذلك.
    }
recharge_declined =
    .title = أُوقف الشحن التلقائي
    .message = { $campaign_id ->
        [all] لم تدفع بطاقتك { $amount } لرصيد جميع حملاتك، فلم يعد يُشحن تلقائيًا. يمكنك الدفع هنا، وتفعيله من جديد في إعداداته.
       *[campaign] لم تدفع بطاقتك { $amount } لرصيد حملة «{ $campaign }»، فلم يعد يُشحن تلقائيًا. يمكنك الدفع هنا، وتفعيله من جديد في إعداداته.
    }
recharge_capped =
    .title = بلغ الشحن التلقائي حده
    .message = شُحن رصيدك هذا الشهر بقدر ما يسمح به حدك وهو { $cap }. اشحنه بنفسك أو ارفع الحد.
payment_disputed =
    .title = { $reader ->
        [admin] { $news ->
            [asked] استفسار عن دفعة { $merchant }
            [won] كُسب النزاع: { $merchant }
            [lost] خُسر النزاع: { $merchant }
           *[charged] دفعة متنازع عليها: { $merchant }
        }
       *[merchant] { $news ->
            [asked] بنك يستفسر عن دفعتك
            [won] كُسب النزاع
            [lost] خُسر النزاع
           *[charged] دفعة متنازع عليها ورصيد معلّق
        }
    }
    .message = { $reader ->
        [admin] { $news ->
            [asked] يستفسر بنك الدافع عن { $amount }. لم يتحرك أي مبلغ؛ أجبه لدى مزود الدفع.
            [won] عاد { $moved } إلى الرصيد. يبقى معلّقًا إلى أن تستأنفه.
            [lost] يبقى { $amount } للدافع. خُصم من الرصيد: { $moved }. المستحق: { $owed }.
           *[charged] استرد مزود الدفع { $amount }. خُصم من الرصيد: { $moved }. المستحق: { $owed }. الرصيد معلّق.
        }
       *[merchant] { $campaign_id ->
            [all] { $news ->
                [asked] يستفسر البنك عن { $amount } دُفعت لرصيد جميع حملاتك. لم يتحرك أي مبلغ.
                [won] عاد { $moved } إلى رصيد جميع حملاتك. سيستقبل العملاء بعد أن نستأنفه.
                [lost] حكم البنك لصالح الدافع: { $amount }. خُصم من رصيد جميع حملاتك: { $moved }. ما زال مستحقًا: { $owed }.
               *[charged] استرد البنك { $amount } دُفعت لرصيد جميع حملاتك. خُصم منه: { $moved }. ما زال مستحقًا: { $owed }، ويسدده شحنك القادم أولًا. لا يستقبل أي عميل حتى ذلك الحين.
            }
           *[campaign] { $news ->
                [asked] يستفسر البنك عن { $amount } دُفعت لرصيد حملة «{ $campaign }». لم يتحرك أي مبلغ.
                [won] عاد { $moved } إلى رصيد حملة «{ $campaign }». سيستقبل العملاء بعد أن نستأنفه.
                [lost] حكم البنك لصالح الدافع: { $amount }. خُصم من رصيد حملة «{ $campaign }»: { $moved }. ما زال مستحقًا: { $owed }.
               *[charged] استرد البنك { $amount } دُفعت لرصيد حملة «{ $campaign }». خُصم منه: { $moved }. ما زال مستحقًا: { $owed }، ويسدده شحنك القادم أولًا. لا يستقبل أي عميل حتى ذلك الحين.
            }
        }
    }
refund_arrived =
    .title = تم الاسترداد
    .message = { $method ->
        [bank_transfer] أُعيد إليكم مبلغ { $amount } من رصيدكم عبر تحويل بنكي.
       *[card] أعيد { $amount } من رصيدك إلى البطاقة التي دفعتها.
    }
refund_failed =
    .title = تعذّر الاسترداد
    .message = تعذّر إيصال مبلغ الاسترداد { $amount } إليكم، وقد أُعيد إلى رصيدكم.
deposit_level =
    .title = { $alert_level ->
        [ATTENTION] تنبيه - يُنصح بشحن الرصيد
        [WARNING] تحذير - شحن الرصيد مطلوب بصفة مستعجلة
        [CRITICAL] حرج - لم يبق سوى { $left }، وسيتوقف قبول العملاء قريباً
       *[DEPLETED] نفد الرصيد - توقف قبول العملاء الجدد، اشحنوا الرصيد الآن
    }
    .message = { $campaign_id ->
        [all] بقي { $left } للعملاء الجدد، أي { $percentage }، في رصيد جميع حملاتكم.
       *[campaign] بقي { $left } للعملاء الجدد، أي { $percentage }، في رصيد حملة «{ $campaign }».
    }
deposit_threshold =
    .title = بلغ الرصيد حد التنبيه
    .message = { $campaign_id ->
        [all] بقي { $left } للعملاء الجدد، أي { $percentage }، في رصيد جميع حملاتكم. حد التنبيه الذي اخترتموه هو { $threshold }.
       *[campaign] بقي { $left } للعملاء الجدد، أي { $percentage }، في رصيد حملة «{ $campaign }». حد التنبيه الذي اخترتموه هو { $threshold }.
    }
campaign_paused =
    .title = { $reader ->
        [merchant] توقفت الحملة مؤقتاً: نفد الرصيد
       *[influencer] توقفت الحملة مؤقتاً
    }
    .message = { $reader ->
        [merchant] لم تعد حملة «{ $campaign }» تقبل عملاء: نفد الرصيد الذي يؤدي ثمنهم. ستُستأنف تلقائياً عند الشحن المقبل.
       *[influencer] لم تعد حملة «{ $campaign }» لدى { $merchant } تقبل عملاء: نفدت ميزانيتها. أما العملاء الذين أرسلتموهم فسيُعالَجون كما هو مقرر.
    }
campaign_resumed =
    .title = استؤنفت الحملة
    .message = { $reader ->
        [merchant] عادت حملة «{ $campaign }» إلى قبول العملاء.
       *[influencer] عادت حملة «{ $campaign }» لدى { $merchant } إلى قبول العملاء.
    }
reconciliation_differs =
    .title = فروق مع { $method ->
        [stripe] Stripe
        [cmi] CMI
       *[sandbox] مزود الدفع
    }
    .message = المدفوعات المختلفة ليوم { $day }: { $differences }.
report_daily =
    .title = تقرير { $day }
    .message = آخر 24 ساعة: العملاء الجدد { $created }، المقبولون { $validated }، المرفوضون { $rejected }. الأرصدة عند 50 % أو أقل: { $low }. مداخيل المنصة: { $revenue }.
lead_missed =
    .title = { FORM($leads) ->
        [zero] فاتكم عملاء
        [one] فاتكم عميل للتو
        [two] فاتكم عميلان للتو
        [few] فاتكم { $leads } عملاء للتو
        [many] فاتكم { $leads } عميلًا للتو
       *[other] فاتكم { $leads } عميل للتو
    }
    .message = { FORM($leads) ->
        [zero] لم يُرفض أي عميل لحملة «{ $campaign }».
        [one] رُفض عميل لحملة «{ $campaign }»: لم يكن أي رصيد كافياً لأداء ثمنه. اشحنوا الرصيد لاستقبال المقبلين.
        [two] رُفض عميلان، آخرهما لحملة «{ $campaign }»: لم يكن أي رصيد كافياً. اشحنوا الرصيد لاستقبال المقبلين.
        [few] رُفض { $leads } عملاء، آخرهم لحملة «{ $campaign }»: لم يكن أي رصيد كافياً. اشحنوا الرصيد لاستقبال المقبلين.
        [many] رُفض { $leads } عميلًا، آخرهم لحملة «{ $campaign }»: لم يكن أي رصيد كافياً. اشحنوا الرصيد لاستقبال المقبلين.
       *[other] رُفض { $leads } عميل، آخرهم لحملة «{ $campaign }»: لم يكن أي رصيد كافياً. اشحنوا الرصيد لاستقبال المقبلين.
    }
lead_expiring =
    .title = { FORM($leads) ->
        [zero] لا عملاء تنتهي مهلتهم قريباً
        [one] عميل تنتهي مهلته قريباً
        [two] عميلان تنتهي مهلتهما قريباً
        [few] { $leads } عملاء تنتهي مهلتهم قريباً
        [many] { $leads } عميلًا تنتهي مهلتهم قريباً
       *[other] { $leads } عميل تنتهي مهلتهم قريباً
    }
    .message = { FORM($leads) ->
        [zero] لا عملاء تنتهي مهلتهم خلال 24 ساعة لحملة «{ $campaign }».
        [one] عميل لحملة «{ $campaign }» تنتهي مهلته خلال أقل من 24 ساعة. اقبلوه أو ارفضوه قبل ذلك.
        [two] عميلان تنتهي مهلتهما خلال أقل من 24 ساعة، أولهما لحملة «{ $campaign }». قرروا قبل ذلك.
        [few] { $leads } عملاء تنتهي مهلتهم خلال أقل من 24 ساعة، أولهم لحملة «{ $campaign }». قرروا قبل ذلك.
        [many] { $leads } عميلًا تنتهي مهلتهم خلال أقل من 24 ساعة، أولهم لحملة «{ $campaign }». قرروا قبل ذلك.
       *[other] { $leads } عميل تنتهي مهلتهم خلال أقل من 24 ساعة، أولهم لحملة «{ $campaign }». قرروا قبل ذلك.
    }
