export const told = {
  title: "Messages",
  intro: "What you receive outside the dashboard.",
  topic_attention: "Deposit half used",
  topic_warning: "Deposit to be recharged soon",
  topic_critical: "Deposit nearly used up",
  topic_depleted: "Deposit used up",
  topic_leads: "New leads and decisions",
  topic_agreements: "Agreements and blocks",
  topic_money: "Payments and payouts",
  topic_account: "Account and security",
  topic_reports: "Daily reports",
  channel_email: "E-mail",
  channel_sms: "SMS",
  channel_whatsapp: "WhatsApp",
  not_configured: "(not configured on this server)",
  always:
    "Payments, agreements and the security of your account always reach you by e-mail. A deposit that is nearly used up always reaches you one way at least.",
};
