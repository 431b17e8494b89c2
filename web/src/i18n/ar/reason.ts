export const reason = {
  incomplete_information: "معلومات ناقصة",
  unqualified: "غير مؤهل",
  duplicate: "مكرر",
  false_information: "معلومات خاطئة",
  out_of_budget: "خارج الميزانية",
  other: "سبب آخر",
};
