export const told = {
  title: "الرسائل",
  intro: "ما يصلك خارج لوحة التحكم.",
  topic_attention: "نصف الرصيد مستعمل",
  topic_warning: "الرصيد يحتاج إلى شحن قريبًا",
  topic_critical: "الرصيد على وشك النفاد",
  topic_depleted: "نفد الرصيد",
  topic_leads: "العملاء الجدد والقرارات",
  topic_agreements: "الاتفاقات والحظر",
  topic_money: "المدفوعات والتحويلات",
  topic_account: "الحساب والأمان",
  topic_reports: "التقارير اليومية",
  channel_email: "البريد الإلكتروني",
  channel_sms: "رسالة نصية",
  channel_whatsapp: "واتساب",
  not_configured: "(غير مفعّل على هذا الخادم)",
  always:
    "المدفوعات والاتفاقات وأمان الحساب تصلك دائمًا بالبريد الإلكتروني. والرصيد الذي يوشك على النفاد يصلك خبره بوسيلة واحدة على الأقل.",
};
