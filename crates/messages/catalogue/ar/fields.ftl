# What is wrong with a field.

required = هذا الحقل ضروري.
too_short = هذا النص قصير جدًا.
too_long = هذا النص طويل جدًا.
invalid_format = هذه الصيغة غير صالحة.
unknown_value = هذه القيمة غير موجودة.
too_small = هذه القيمة صغيرة جدًا.
too_large = هذه القيمة كبيرة جدًا.
too_many_decimals = خانتان عشريتان على الأكثر.
invalid_email = هذا البريد الإلكتروني غير صالح.
invalid_phone = هذا الرقم ليس مغربيًا. مثال: ⁦06 12 34 56 78⁩
invalid_rib = رقم الحساب البنكي (RIB) هذا غير صالح: 24 رقمًا، آخر رقمين منها مفتاح.
contact_required = أدخل بريدًا إلكترونيًا أو رقم هاتف.
not_applicable = هذا الحقل لا ينطبق هنا.
unknown_field = هذا الحقل غير موجود.
invalid_type = نوع هذا الحقل غير صحيح.
already_used = هذه القيمة مستعملة من قبل.
not_found = هذا العنصر غير موجود.
too_easy = كلمة المرور هذه سهلة التخمين.
repeated = هذه القيمة مكررة.
