import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { counted } from "@/i18n";
import { PERIODS, type Period, USUAL } from "./period";

interface Props {
  days: Period;
  /** Undefined for the usual period, which addresses leave out. */
  onChange: (days: Period | undefined) => void;
}

export function PeriodChoice({ days, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Segmented<Period>
      className="period"
      name="period"
      aria-label={t("leads.period")}
      value={days}
      options={PERIODS.map((value) => ({ value, label: t("common.days", counted(value)) }))}
      onChange={(value) => onChange(value === USUAL ? undefined : value)}
    />
  );
}
