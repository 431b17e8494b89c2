export const overview = {
  hello: "مرحبًا {{name}}",
  merchant_intro: "نشاط {{name}} إلى غاية {{date}} على الساعة {{time}}.",
  to_decide: "للبت فيها",
  decide_all: "البت فيها",
  campaigns: "الحملات",
  influencer_intro: "أرباحك وعملاؤك إلى غاية {{date}} على الساعة {{time}}.",
  recent_leads: "آخر العملاء",
  recent_text: "ما قرره التجار بشأنهم.",
  first_lead: "أرسل أول عميل: يظهر ربحك قبل الإرسال.",
  to_decide_urgent: "الأكثر استعجالًا أولًا.",
};
