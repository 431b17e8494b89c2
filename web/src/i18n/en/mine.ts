export const mine = {
  title: "My leads",
  intro: "What you sent, and what was decided.",
  empty: "You have not sent any leads yet.",
  reserved: "if validated",
  taken: "earned",
  refunded: "commission returned to the merchant",
};
