import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { chooseLanguage } from "@/account/language";
import { LANGUAGES, type Language, usePreferences } from "@/preferences";

/** Each language under its own name: it must be found by who does not read the others. */
export const LANGUAGE_NAMES: Record<Language, string> = { fr: "Français", ar: "العربية", en: "English" };

export function LanguageSegments() {
  const { t } = useTranslation();
  const { language } = usePreferences();
  return (
    <Segmented
      aria-label={t("common.language")}
      value={language}
      options={LANGUAGES.map((value) => ({
        value,
        label: <span lang={value}>{LANGUAGE_NAMES[value]}</span>,
      }))}
      onChange={chooseLanguage}
    />
  );
}
