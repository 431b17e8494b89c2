import { Input } from "antd";
import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";

type InputProps = ComponentProps<typeof Input>;

/**
 * antd sets `direction: rtl` on its inputs by class, so a `dir` attribute alone is ignored: numbers, phones and
 * e-mails get their direction by style, and stay aligned with the Arabic text around them.
 */
function useLatinStyle(): NonNullable<InputProps["styles"]> {
  const { i18n } = useTranslation();
  // physical: "right" is the start of an Arabic line whatever the direction of its content.
  return i18n.language === "ar" ? { input: { direction: "ltr", textAlign: "right" } } : {};
}

export function AmountInput(props: InputProps) {
  const { t } = useTranslation();
  return (
    <Input
      inputMode="decimal"
      autoComplete="off"
      suffix={<span className="unit">{t("common.dhs")}</span>}
      styles={useLatinStyle()}
      {...props}
    />
  );
}

export function PercentInput(props: InputProps) {
  return <Input inputMode="decimal" autoComplete="off" suffix="%" styles={useLatinStyle()} {...props} />;
}

export function CountInput(props: InputProps) {
  return <Input inputMode="numeric" autoComplete="off" styles={useLatinStyle()} {...props} />;
}

export function PhoneInput(props: InputProps) {
  return <Input type="tel" inputMode="tel" autoComplete="tel" styles={useLatinStyle()} {...props} />;
}

export function EmailInput(props: InputProps) {
  return (
    <Input
      type="email"
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      styles={useLatinStyle()}
      {...props}
    />
  );
}
