export const earnings = {
  title: "Revenus",
  intro: "Un gain naît à la validation du lead et devient disponible à sa date de paiement.",
  available: "Gains disponibles",
  pending: "En attente",
  paid: "Déjà payés",
  empty: "Aucun gain pour l’instant.",
  status_pending: "En attente",
  status_available: "Disponible",
  status_paid: "Payé",
  payable_on: "Payable le",
  list: "Détail des gains",
};
