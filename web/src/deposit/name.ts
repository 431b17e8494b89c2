import { useTranslation } from "react-i18next";
import type { Deposit } from "@/api/types";
import { formatDate } from "@/format/dates";

/** What a merchant calls a deposit: its campaign, or all of them; its first day where two would have one name. */
export function useDepositName(): (deposit: Deposit, among?: Deposit[]) => string {
  const { t } = useTranslation();
  return (deposit, among = []) => {
    const name = deposit.campaign_name ?? t("deposit.all_campaigns");
    const twins = among.filter((other) => (other.campaign_id ?? null) === (deposit.campaign_id ?? null));
    if (twins.length < 2) return name;
    return t("deposit.name_since", { name, date: formatDate(Date.parse(deposit.created_at)) });
  };
}
