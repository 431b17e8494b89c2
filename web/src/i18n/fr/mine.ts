export const mine = {
  title: "Mes leads",
  intro: "Ce que vous avez envoyé et ce qui en a été décidé.",
  empty: "Vous n’avez pas encore envoyé de lead.",
  reserved: "si validé",
  taken: "acquis",
  refunded: "commission rendue au marchand",
};
