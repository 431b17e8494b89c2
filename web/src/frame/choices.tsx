import { Button, Dropdown, Segmented } from "antd";
import { Languages, Monitor, Moon, Sun } from "lucide-react";
import { useTranslation } from "react-i18next";
import { chooseLanguage } from "@/account/language";
import { LANGUAGES, type Language, setPreference, type ThemeChoice, usePreferences } from "@/preferences";
import { LANGUAGE_NAMES } from "./LanguageSegments";

const themeIcons = { system: Monitor, light: Sun, dark: Moon };
const themes: ThemeChoice[] = ["system", "light", "dark"];

export function LanguageMenu() {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const items = LANGUAGES.map((each) => ({
    key: each,
    label: <span lang={each}>{LANGUAGE_NAMES[each]}</span>,
  }));
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items,
        selectable: true,
        selectedKeys: [language],
        onClick: ({ key }) => chooseLanguage(key as Language),
      }}
    >
      <Button
        type="text"
        icon={<Languages size={18} strokeWidth={1.75} />}
        aria-label={`${t("common.language")} : ${LANGUAGE_NAMES[language]}`}
      >
        <span className="label">{LANGUAGE_NAMES[language]}</span>
      </Button>
    </Dropdown>
  );
}

export function ThemeButton() {
  const { t } = useTranslation();
  const { theme } = usePreferences();
  const Icon = themeIcons[theme];
  const items = themes.map((each) => ({ key: each, label: t(`common.theme_${each}`) }));
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items,
        selectable: true,
        selectedKeys: [theme],
        onClick: ({ key }) => setPreference({ theme: key as ThemeChoice }),
      }}
    >
      <Button
        type="text"
        icon={<Icon size={18} strokeWidth={1.75} />}
        aria-label={`${t("common.theme")} : ${t(`common.theme_${theme}`)}`}
      />
    </Dropdown>
  );
}

export function ThemeChoiceRow() {
  const { t } = useTranslation();
  const { theme } = usePreferences();
  return (
    <Segmented
      aria-label={t("common.theme")}
      value={theme}
      options={themes.map((value) => ({ value, label: t(`common.theme_${value}`) }))}
      onChange={(value) => setPreference({ theme: value })}
    />
  );
}
