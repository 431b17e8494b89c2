export const role = {
  admin: "Administration",
  merchant: "Marchand",
  influencer: "Influence",
  commercial: "Commercial",
};
