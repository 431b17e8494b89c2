export const recharge = {
  title: "Recharge automatique",
  intro: "Le dépôt se remplit de lui-même avant d’être vide.",
  on: "Recharger ce dépôt automatiquement",
  trigger: "Quand il reste, au plus",
  trigger_help: "Vide\u00a0: votre seuil d’alerte, {{amount}}.",
  amount: "Montant de la recharge",
  amount_help: "Au moins ce montant\u00a0; davantage s’il le faut pour repasser au-dessus du seuil.",
  cap: "Plafond par mois",
  cap_help: "Vide\u00a0: sans plafond.",
  save: "Enregistrer",
  saved: "Enregistré.",
  no_card:
    "Aucune carte enregistrée\u00a0: au lieu de débiter une carte, nous vous envoyons un lien de paiement. Pour enregistrer une carte, cochez la case lors d’une recharge par carte.",
  expires: "Expire",
  remove: "Retirer",
  remove_card: "Retirer la carte {{last4}}",
  remove_title: "Retirer la carte {{last4}}\u00a0?",
  remove_text:
    "Elle ne sera plus débitée, et le prestataire de paiement l’oublie. Sans autre carte, une recharge automatique vous envoie un lien de paiement.",
  keep_card: "Enregistrer cette carte",
};
