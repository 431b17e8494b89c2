import { DatePicker } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import "dayjs/locale/ar-ma";
import "dayjs/locale/fr";
import { useTranslation } from "react-i18next";
import { usePhone } from "@/theme/mode";

interface Props {
  label: string;
  from: string | undefined;
  to: string | undefined;
  onChange: (from: string | undefined, to: string | undefined) => void;
}

const SHOWN = "DD/MM/YYYY";
const day = (value: string | undefined) => (value ? dayjs(value) : null);
const text = (value: Dayjs | null | undefined) => value?.format("YYYY-MM-DD");

/** Two Casablanca days. The two-month calendar does not fit a phone, which gets two fields. */
export function DateRange({ label, from, to, onChange }: Props) {
  const { t } = useTranslation();
  if (usePhone()) {
    return (
      <fieldset className="date-pair" aria-label={label}>
        <DatePicker
          format={SHOWN}
          aria-label={t("common.from")}
          placeholder={t("common.from")}
          value={day(from)}
          onChange={(value) => onChange(text(value), to)}
        />
        <DatePicker
          format={SHOWN}
          aria-label={t("common.to")}
          placeholder={t("common.to")}
          value={day(to)}
          onChange={(value) => onChange(from, text(value))}
        />
      </fieldset>
    );
  }
  return (
    <DatePicker.RangePicker
      className="range"
      format={SHOWN}
      allowEmpty={[true, true]}
      aria-label={label}
      placeholder={[t("common.from"), t("common.to")]}
      value={[day(from), day(to)]}
      onChange={(range) => onChange(text(range?.[0]), text(range?.[1]))}
    />
  );
}
