export const status = {
  pending: "Pending",
  validated: "Validated",
  converted: "Converted",
  rejected: "Rejected",
  lost: "Lost",
};
