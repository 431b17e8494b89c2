export const role = {
  admin: "Administration",
  merchant: "Marchand",
  influencer: "Influenceur",
  commercial: "Commercial",
};
