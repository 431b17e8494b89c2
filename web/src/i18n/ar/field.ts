export const field = {
  required: "هذا الحقل إلزامي.",
  email: "هذا العنوان غير صالح. مثال: nom@entreprise.ma",
  phone: "هذا الرقم ليس مغربيًا. مثال: 06 12 34 56 78",
  amount: "المطلوب مبلغ بخانتين عشريتين على الأكثر.",
  range: "بين {{min}} و{{max}}",
  short: "{{min}} أحرف على الأقل.",
  percent: "نسبة بين 0 و100.",
};
