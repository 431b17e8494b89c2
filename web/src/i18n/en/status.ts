export const status = {
  pending: "Pending",
  validated: "Validated",
  converted: "Converted",
  rejected: "Rejected",
  lost: "Sale lost",
  expired: "Expired",
};
