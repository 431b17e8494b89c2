export const field = {
  required: "This field is required.",
  email: "This address is not valid. Example: name@company.ma",
  phone: "This number is not Moroccan. Example: 06 12 34 56 78",
  amount: "An amount is expected, with at most two decimals.",
  range: "Between {{min}} and {{max}}",
  short: "At least {{min}} characters.",
  percent: "A percentage between 0 and 100.",
};
