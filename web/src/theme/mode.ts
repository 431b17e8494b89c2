import { useEffect, useSyncExternalStore } from "react";
import { type ThemeChoice, usePreferences } from "@/preferences";
import { levelProperties } from "./levels";
import { type Mode, palettes } from "./palette";

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
}

function resolveMode(choice: ThemeChoice, systemIsDark: boolean): Mode {
  if (choice !== "system") return choice;
  return systemIsDark ? "dark" : "light";
}

function useMode(): Mode {
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  return resolveMode(usePreferences().theme, systemIsDark);
}

export function useMotion(): boolean {
  return !useMedia("(prefers-reduced-motion: reduce)");
}

/** Direction.md section 6: up to 760 px the page is a phone's. */
export function usePhone(): boolean {
  return useMedia("(max-width: 760px)");
}

/** Between a phone and the width at which every column of a table has room beside the side bar. */
export function useNarrow(): boolean {
  return useMedia("(max-width: 1279px)");
}

/** Publishes the palette as custom properties; through the CSSOM, which a strict style policy allows. */
function applyPalette(mode: Mode): void {
  const root = document.documentElement;
  root.dataset.theme = mode;
  root.style.colorScheme = mode;
  for (const [name, value] of Object.entries({ ...palettes[mode], ...levelProperties(mode) })) {
    root.style.setProperty(`--${name}`, value);
  }
}

export function useAppliedPalette(): Mode {
  const mode = useMode();
  useEffect(() => applyPalette(mode), [mode]);
  return mode;
}
