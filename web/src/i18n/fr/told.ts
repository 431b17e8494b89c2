export const told = {
  title: "Messages",
  intro: "Ce que vous recevez en dehors du tableau de bord.",
  topic_attention: "Dépôt à moitié utilisé",
  topic_warning: "Dépôt bientôt à recharger",
  topic_critical: "Dépôt presque épuisé",
  topic_depleted: "Dépôt épuisé",
  topic_leads: "Nouveaux leads et décisions",
  topic_agreements: "Accords et blocages",
  topic_money: "Paiements et versements",
  topic_account: "Compte et sécurité",
  topic_reports: "Rapports du jour",
  channel_email: "E-mail",
  channel_sms: "SMS",
  channel_whatsapp: "WhatsApp",
  not_configured: "(non configuré sur ce serveur)",
  always:
    "Paiements, accords et sécurité du compte vous parviennent toujours par e-mail. Un dépôt presque épuisé vous parvient toujours par un moyen au moins.",
};
