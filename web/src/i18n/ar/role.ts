export const role = {
  admin: "الإدارة",
  merchant: "تاجر",
  influencer: "مؤثر",
  commercial: "مندوب",
};
