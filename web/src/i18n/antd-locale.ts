import type { ConfigProviderProps } from "antd";
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

const loaded: Partial<Record<Language, Locale>> = {};

/**
 * antd's own words (calendar, table sorting) come with our catalogue: a provider that gets its locale later
 * would build the whole page a second time.
 */
export async function loadAntdLocale(language: Language): Promise<void> {
  loaded[language] ??= await loaders[language]();
}

export function antdLocale(language: Language): Locale | undefined {
  return loaded[language];
}
