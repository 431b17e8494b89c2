import type { LucideIcon } from "lucide-react";

export const GROUPS = ["actions", "pages", "leads", "campaigns", "people", "deposits", "payments"] as const;
type Group = (typeof GROUPS)[number];

/** One thing that can be found, and what choosing it does. */
export interface Item {
  id: string;
  group: Group;
  icon: LucideIcon;
  label: string;
  /** What tells it from others of the same name. */
  hint?: string | undefined;
  run: () => void;
}

/** Without accents and case: `ecole` finds École. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}

/** Every word that was typed, in any order. */
export function matches(typed: string, text: string): boolean {
  const within = plain(text);
  return plain(typed)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
