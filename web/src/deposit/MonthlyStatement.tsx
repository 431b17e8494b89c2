import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Deposit } from "@/api/types";
import { casablancaDay } from "@/format/dates";
import { DownloadButton } from "@/ui/DownloadButton";
import { useNow } from "@/ui/now";

/** More than two years back somebody asks us. */
const MOST = 24;

/** The months in which something can have moved, the latest first: `2026-11`. */
function months(from: string, to: string): string[] {
  const found: string[] = [];
  let [year = 0, month = 0] = to.split("-").map(Number);
  while (found.length < MOST) {
    const text = `${year}-${String(month).padStart(2, "0")}`;
    if (text < from) break;
    found.push(text);
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
  }
  return found;
}

/** A month of a deposit on paper, and as a table. */
export function MonthlyStatement({ deposit }: { deposit: Pick<Deposit, "id" | "created_at"> }) {
  const { t } = useTranslation();
  const monthOf = (at: string | number) => casablancaDay(at).slice(0, 7);
  const all = months(monthOf(deposit.created_at), monthOf(useNow()));
  const [chosen, choose] = useState<string>();
  const month = chosen ?? all[0];
  if (!month) return null;
  const path = (ending: string) => `/api/leads/deposits/${deposit.id}/statement.${ending}?month=${month}`;
  return (
    <fieldset className="month" aria-label={t("deposit.monthly")}>
      <Select
        aria-label={t("deposit.month")}
        value={month}
        onChange={choose}
        options={all.map((value) => ({ value, label: value.split("-").reverse().join("/") }))}
      />
      <DownloadButton path={path("pdf")} name={`${month}.pdf`} aria-label={t("deposit.monthly_pdf")}>
        PDF
      </DownloadButton>
      <DownloadButton path={path("csv")} name={`${month}.csv`} aria-label={t("deposit.monthly_csv")}>
        CSV
      </DownloadButton>
    </fieldset>
  );
}
