import { useSyncExternalStore } from "react";

export const LANGUAGES = ["fr", "ar", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
export type ThemeChoice = "system" | "light" | "dark";

interface Preferences {
  language: Language;
  theme: ThemeChoice;
}

const KEY = "leads.preferences";

function read(): Preferences {
  const fallback: Preferences = { language: "fr", theme: "system" };
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    if (typeof stored !== "object" || stored === null) return fallback;
    const { language, theme } = stored as Partial<Preferences>;
    return {
      language: LANGUAGES.find((l) => l === language) ?? fallback.language,
      theme: theme === "light" || theme === "dark" ? theme : fallback.theme,
    };
  } catch {
    // Storage can be refused (private window) or hold something else: the defaults do.
    return fallback;
  }
}

let current = read();
const listeners = new Set<() => void>();

export function preferences(): Preferences {
  return current;
}

export function setPreference(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // The choice then lasts until the page is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences);
}
