export const status = {
  pending: "En attente",
  validated: "Validé",
  converted: "Converti",
  rejected: "Rejeté",
  lost: "Vente perdue",
  expired: "Expiré",
};
