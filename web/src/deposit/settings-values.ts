import type { Deposit, DepositSettingsChange } from "@/api/types";
import { type Centimes, centimes, dirhams, formatAmount, parseAmount } from "@/format/money";

/** The settings of a deposit as they stand in the fields. */
export interface DepositSettingsValues {
  alert_threshold: string;
  auto_recharge: boolean;
  auto_recharge_trigger?: string;
  auto_recharge_amount?: string;
  auto_recharge_monthly_cap?: string;
}

/** Rules, section 2. */
export const AUTO_RECHARGE_MIN = centimes(1_000);

const text = (value: number | null | undefined) => (value == null ? "" : formatAmount(centimes(value)));
const amount = (typed: string | undefined) => {
  const parsed = parseAmount(typed ?? "");
  return parsed === null ? null : dirhams(parsed);
};

export function isAmount(typed: string | undefined): boolean {
  return parseAmount(typed ?? "") !== null;
}

export function inRange(typed: string | undefined, min: Centimes, max: Centimes): boolean {
  const parsed = parseAmount(typed ?? "");
  return parsed !== null && parsed >= min && parsed <= max;
}

export function toDepositValues(deposit: Deposit): DepositSettingsValues {
  return {
    alert_threshold: text(deposit.alert_threshold),
    auto_recharge: deposit.auto_recharge,
    auto_recharge_trigger: text(deposit.auto_recharge_trigger),
    auto_recharge_amount: text(deposit.auto_recharge_amount),
    auto_recharge_monthly_cap: text(deposit.auto_recharge_monthly_cap),
  };
}

/** What is switched off keeps its former amounts: only what is shown is sent. */
export function toDepositSettings(values: DepositSettingsValues): DepositSettingsChange {
  return {
    alert_threshold: amount(values.alert_threshold),
    auto_recharge: values.auto_recharge,
    ...(values.auto_recharge
      ? {
          auto_recharge_trigger: amount(values.auto_recharge_trigger),
          auto_recharge_amount: amount(values.auto_recharge_amount),
          auto_recharge_monthly_cap: amount(values.auto_recharge_monthly_cap),
        }
      : {}),
  };
}
