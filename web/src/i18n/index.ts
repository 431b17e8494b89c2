import i18n from "i18next";
import { initReactI18next } from "react-i18next";
import { isolate } from "@/format/isolate";
import type { Language } from "@/preferences";
import { loadAntdLocale } from "./antd-locale";
import type french from "./fr";

export type Catalogue = typeof french;

const catalogues: Record<Language, () => Promise<{ default: object }>> = {
  fr: () => import("./fr"),
  ar: () => import("./ar"),
  en: () => import("./en"),
};

export async function initLanguage(language: Language): Promise<void> {
  const [catalogue] = await Promise.all([catalogues[language](), loadAntdLocale(language)]);
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: catalogue.default } },
    interpolation: {
      // React escapes HTML; what is left to do is to keep each value's own direction inside Arabic text.
      escapeValue: true,
      escape: (value) => (i18n.language === "ar" ? isolate(value) : value),
    },
    returnNull: false,
  });
  describeDocument(language);
}

export async function changeLanguage(language: Language): Promise<void> {
  if (!i18n.hasResourceBundle(language, "translation")) {
    const [catalogue] = await Promise.all([catalogues[language](), loadAntdLocale(language)]);
    i18n.addResourceBundle(language, "translation", catalogue.default);
  }
  await i18n.changeLanguage(language);
  describeDocument(language);
}

function describeDocument(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

export function directionOf(language: Language): "rtl" | "ltr" {
  return language === "ar" ? "rtl" : "ltr";
}

/** Arguments of a counted text: the form is chosen by `count`, the grouped `n` is what is shown. */
export function counted(count: number): { count: number; n: string } {
  return { count, n: count.toString().replace(/\B(?=(\d{3})+$)/g, "\u00a0") };
}
