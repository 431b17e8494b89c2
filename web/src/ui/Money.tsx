import { useTranslation } from "react-i18next";
import { isolate } from "@/format/isolate";
import { type AmountStyle, type Centimes, formatAmount, NBSP } from "@/format/money";

interface Props extends AmountStyle {
  value: Centimes;
  /** Statement columns say the unit in their header. */
  bare?: boolean;
  className?: string;
}

/** An amount: its digits run left to right in every language, the unit is smaller and quieter. */
export function Money({ value, bare, className, ...style }: Props) {
  const { t } = useTranslation();
  return (
    <span className={className ? `money ${className}` : "money"}>
      <bdi dir="ltr">{formatAmount(value, style)}</bdi>
      {bare ? null : (
        <>
          {NBSP}
          <span className="unit">{t("common.dhs")}</span>
        </>
      )}
    </span>
  );
}

/** An amount as text, for sentences, buttons and labels. */
export function useMoneyText(): (value: Centimes, style?: AmountStyle) => string {
  const { t, i18n } = useTranslation();
  return (value, style) => {
    const digits = formatAmount(value, style);
    return `${i18n.language === "ar" ? isolate(digits) : digits}${NBSP}${t("common.dhs")}`;
  };
}
