# What stands in the cells of an export instead of the names of the API.

status_pending = قيد الانتظار
status_validated = مقبول
status_rejected = مرفوض
status_converted = تم البيع
status_lost = بيع ضائع
status_expired = انتهت مهلته دون قرار
source_instagram = إنستغرام
source_tiktok = تيك توك
source_whatsapp = واتساب
source_direct = اتصال مباشر
type_percentage = نسبة مئوية
type_fixed = مبلغ ثابت
reason_incomplete_information = معلومات ناقصة
reason_unqualified = غير مؤهل
reason_duplicate = مكرر
reason_false_information = معلومات خاطئة
reason_out_of_budget = خارج الميزانية
reason_other = سبب آخر
