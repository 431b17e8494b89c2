export const level = {
  HEALTHY: "سليم",
  ATTENTION: "انتباه",
  WARNING: "تحذير",
  CRITICAL: "حرج",
  DEPLETED: "نفد",
  advice_ATTENTION: "يُنصح بشحن الرصيد",
  advice_WARNING: "الشحن مطلوب بشكل عاجل",
};
