export const earnings = {
  title: "Earnings",
  intro: "A gain is born when the lead is validated and becomes available on its payable date.",
  available: "Available earnings",
  pending: "Pending",
  paid: "Already paid",
  empty: "No earning yet.",
  status_pending: "Pending",
  status_available: "Available",
  status_paid: "Paid",
  payable_on: "Payable on",
  list: "Earnings in detail",
};
