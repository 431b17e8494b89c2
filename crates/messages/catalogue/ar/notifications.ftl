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
