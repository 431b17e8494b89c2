# Why a lead was rejected, why an influencer was stopped: within a sentence.

incomplete_information = معلومات ناقصة
unqualified = عميل غير مؤهل
duplicate = عميل مكرر
false_information = معلومات خاطئة
out_of_budget = خارج الميزانية
low_scores = متوسط تقييم آخر العملاء منخفض جدًا
rejections = عدد كبير من العملاء المرفوضين على التوالي
hand = قرار من التاجر
