import type { ConfigProviderProps } from "antd";
import { useEffect, useState } from "react";
import type { Language } from "@/preferences";

type Locale = NonNullable<ConfigProviderProps["locale"]>;

const loaders: Record<Language, () => Promise<Locale>> = {
  fr: async () => (await import("antd/locale/fr_FR")).default,
  en: async () => (await import("antd/locale/en_GB")).default,
  ar: async () => western((await import("antd/locale/ar_EG")).default),
};

/** Morocco writes western digits: the calendar follows `ar-ma`, not `ar`. */
function western(locale: Locale): Locale {
  if (!locale.DatePicker) return locale;
  const lang = { ...locale.DatePicker.lang, locale: "ar-ma" };
  return { ...locale, DatePicker: { ...locale.DatePicker, lang } };
}

/** antd's own words (calendar, table sorting); pages show without waiting for them. */
export function useAntdLocale(language: Language): Locale | undefined {
  const [locale, setLocale] = useState<Locale>();
  useEffect(() => {
    let current = true;
    void loaders[language]().then((loaded) => {
      if (current) setLocale(loaded);
    });
    return () => {
      current = false;
    };
  }, [language]);
  return locale;
}
