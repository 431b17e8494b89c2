export const field = {
  required: "Ce champ est obligatoire.",
  email: "Cette adresse n’est pas valide. Exemple\u00a0: nom@entreprise.ma",
  phone: "Ce numéro n’est pas marocain. Exemple\u00a0: 06 12 34 56 78",
  amount: "Montant attendu, avec deux décimales au plus.",
  range: "Entre {{min}} et {{max}}",
  short: "{{min}} caractères au moins.",
  percent: "Un pourcentage entre 0 et 100.",
};
