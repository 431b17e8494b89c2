export const level = {
  HEALTHY: "Sain",
  ATTENTION: "Attention",
  WARNING: "Avertissement",
  CRITICAL: "Critique",
  DEPLETED: "Épuisé",
  advice_ATTENTION: "Recharge recommandée",
  advice_WARNING: "Recharge urgente requise",
};
