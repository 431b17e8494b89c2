export const role = {
  admin: "Administration",
  merchant: "Merchant",
  influencer: "Influencer",
  commercial: "Sales rep",
};
