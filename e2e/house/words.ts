import { isolate } from "@/format/isolate";
import { centimes, formatAmount, NBSP } from "@/format/money";
import type { Catalogue } from "@/i18n";
import ar from "@/i18n/ar";
import en from "@/i18n/en";
import fr from "@/i18n/fr";
import type { Language } from "@/preferences";

const catalogues: Record<Language, Record<string, Record<string, string>>> = { fr, ar, en };

/** `deposit.recharge`: a text of the client, named as the client names it. */
type Key = { [S in keyof Catalogue]: `${S}.${keyof Catalogue[S] & string}` }[keyof Catalogue];
type Values = Record<string, string>;

/** What the client says in a language: its own texts, with the values put in as it puts them in. */
export interface Words {
  (key: Key, values?: Values): string;
  /** `1 234,50 dhs`, of dirhams. */
  money: (dirhams: number) => string;
}

export function wordsOf(language: Language): Words {
  const inside = (value: string) => (language === "ar" ? isolate(value) : value);
  const say = (key: Key, values: Values = {}) => {
    const [space = "", name = ""] = key.split(".");
    const text = catalogues[language][space]?.[name] ?? "";
    return text.replace(/\{\{(\w+)\}\}/g, (_, value: string) => inside(values[value] ?? ""));
  };
  const money = (dirhams: number) =>
    `${inside(formatAmount(centimes(dirhams)))}${NBSP}${catalogues[language].common?.dhs}`;
  return Object.assign(say, { money });
}
