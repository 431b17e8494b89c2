export const overview = {
  hello: "Hello {{name}}",
  merchant_intro: "Activity of {{company}} on {{date}} at {{time}}.",
  to_decide: "To decide",
  decide_all: "Decide",
  campaigns: "Campaigns",
  influencer_intro: "Your earnings and leads on {{date}} at {{time}}.",
  recent_leads: "Latest leads",
  recent_text: "What merchants decided.",
  first_lead: "Send a first lead: your gain is shown before sending.",
  to_decide_urgent: "Most urgent first.",
};
