export const overview = {
  hello: "Hello {{name}}",
  merchant_intro: "{{name}} on {{date}} at {{time}}.",
  to_decide: "To decide",
  decide_all: "Decide",
  campaigns: "Campaigns",
  influencer_intro: "Your earnings and leads on {{date}} at {{time}}.",
  recent_leads: "Latest leads",
  recent_text: "What merchants decided about them.",
  first_lead: "Send a first lead: you see what you earn before you send it.",
  to_decide_urgent: "Most urgent first.",
};
