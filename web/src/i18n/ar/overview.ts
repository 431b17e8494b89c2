export const overview = {
  hello: "مرحبًا {{name}}",
  merchant_intro: "نشاط {{company}} إلى غاية {{date}} على الساعة {{time}}.",
  to_decide: "للبت فيها",
  decide_all: "البت فيها",
  campaigns: "الحملات",
  influencer_intro: "أرباحك وطلباتك إلى غاية {{date}} على الساعة {{time}}.",
  recent_leads: "آخر الطلبات",
  recent_text: "ما قرره التجار بشأنها.",
  first_lead: "أرسل أول طلب: يظهر ربحك قبل الإرسال.",
  to_decide_urgent: "الأكثر استعجالًا أولًا.",
};
