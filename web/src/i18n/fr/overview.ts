export const overview = {
  hello: "Bonjour {{name}}",
  merchant_intro: "Activité {{of_name}} au {{date}} à {{time}}.",
  to_decide: "À décider",
  decide_all: "Décider",
  campaigns: "Campagnes",
  influencer_intro: "Vos gains et vos leads au {{date}} à {{time}}.",
  recent_leads: "Derniers leads",
  recent_text: "Ce que les marchands en ont décidé.",
  first_lead: "Envoyez un premier lead\u00a0: votre gain s’affiche avant l’envoi.",
  to_decide_urgent: "Les plus urgents d’abord.",
};
