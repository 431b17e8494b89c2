import type { CampaignSettings } from "@/api/types";
import { centimes, dirhams, formatAmount, parseAmount } from "@/format/money";
import { parseNumber, parseWhole } from "@/format/number";
import { formatNumber } from "@/format/percent";
import type { Rule } from "./cost";

/** The settings as they stand in the fields: those that the program applies. */
export interface SettingsValues {
  percentage_commission_rate: string;
  commission_threshold: string;
  fixed_commission_amount: string;
  lead_generation_enabled: boolean;
  validation_timeout_hours: string;
  auto_validate_after_timeout: boolean;
  max_pending_without_agreement: string;
  minimum_quality_score: string;
  max_rejected_leads: string;
  notify_on_new_lead: boolean;
}

export function toValues(settings: CampaignSettings): SettingsValues {
  return {
    lead_generation_enabled: settings.lead_generation_enabled,
    auto_validate_after_timeout: settings.auto_validate_after_timeout,
    notify_on_new_lead: settings.notify_on_new_lead,
    percentage_commission_rate: formatNumber(settings.percentage_commission_rate, 2)
      .replace(/(,\d*?)0+$/, "$1")
      .replace(/,$/, ""),
    commission_threshold: formatAmount(centimes(settings.commission_threshold)),
    fixed_commission_amount: formatAmount(centimes(settings.fixed_commission_amount)),
    validation_timeout_hours: String(settings.validation_timeout_hours),
    max_pending_without_agreement: String(settings.max_pending_without_agreement),
    minimum_quality_score: String(settings.minimum_quality_score),
    max_rejected_leads: String(settings.max_rejected_leads),
  };
}

export function toRule(values: Partial<SettingsValues>): Rule | null {
  const rate = parseNumber(values.percentage_commission_rate);
  const threshold = parseAmount(values.commission_threshold ?? "");
  const fixed = parseAmount(values.fixed_commission_amount ?? "");
  return rate === null || threshold === null || fixed === null ? null : { rate, threshold, fixed };
}

export function toSettings(values: SettingsValues): Partial<CampaignSettings> | null {
  const rule = toRule(values);
  const hours = parseWhole(values.validation_timeout_hours);
  const pending = parseWhole(values.max_pending_without_agreement);
  const score = parseWhole(values.minimum_quality_score);
  const rejected = parseWhole(values.max_rejected_leads);
  if (!rule || hours === null || pending === null || score === null || rejected === null) return null;
  return {
    percentage_commission_rate: rule.rate,
    commission_threshold: dirhams(rule.threshold),
    fixed_commission_amount: dirhams(rule.fixed),
    lead_generation_enabled: values.lead_generation_enabled,
    validation_timeout_hours: hours,
    auto_validate_after_timeout: values.auto_validate_after_timeout,
    max_pending_without_agreement: pending,
    minimum_quality_score: score,
    max_rejected_leads: rejected,
    notify_on_new_lead: values.notify_on_new_lead,
  };
}
