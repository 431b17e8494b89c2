export const transfer = {
  account: "Vers notre compte",
  code: "Code à écrire dans le motif",
  rib: "RIB de notre compte {{account}}",
  rib_unknown:
    "Le RIB du compte {{account}} n’est plus affiché ici\u00a0: demandez-le à l’administration avant de faire le virement.",
  next: "Comment cela se passe",
  step_pay: "Faites le virement depuis votre banque, du montant exact.",
  step_code: "Écrivez {{code}} dans le motif\u00a0: c’est à ce code que nous reconnaissons votre virement.",
  step_credit:
    "Quand il est sur notre compte, nous le rapprochons de ce code et créditons votre dépôt\u00a0; une notification vous le dit.",
  waiting_title: "Virement annoncé",
  waiting: "Il vous reste à le faire à votre banque. Rien n’est crédité avant son arrivée.",
  waiting_of: "{{merchant}} a annoncé ce virement de {{amount}}. Rien n’est crédité avant son arrivée.",
  announced_at: "Annoncé le",
  how: "Comment le faire",
  unpaid: "Un virement annoncé n’est pas encore arrivé\u00a0: {{code}}.",
};
