export const level = {
  HEALTHY: "Healthy",
  ATTENTION: "Attention",
  WARNING: "Warning",
  CRITICAL: "Critical",
  DEPLETED: "Depleted",
  advice_ATTENTION: "Top-up recommended",
  advice_WARNING: "Urgent top-up required",
};
