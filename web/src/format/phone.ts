import { latinDigits } from "./digits";

/** White space, dashes, dots, slashes, brackets. */
const SEPARATORS = /[\s\p{Pd}\p{Ps}\p{Pe}.·/−]/gu;

/**
 * A Moroccan number in E.164, or null. `+2126…`, `06…`, `00212…` in digits of any script, with separators.
 * The server has the last word; this only echoes what will be stored.
 */
export function parsePhone(text: string): string | null {
  const typed = latinDigits(text)
    .replace("＋", "+")
    .replace(/\(\s*0\s*\)/, "");
  const compact = typed.replace(SEPARATORS, "");
  const national = /^(?:\+212|00212|212)?0?(\d{9})$/.exec(compact);
  const subscriber = national?.[1];
  return subscriber && /^(?:[567]|80[0-7]|89)/.test(subscriber) ? `+212${subscriber}` : null;
}

/** `+212 6 12 34 56 78`; anything that is not Moroccan E.164 is shown as it is. */
export function formatPhone(e164: string): string {
  const match = /^\+212(\d)(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(e164);
  return match ? `+212 ${match.slice(1).join(" ")}` : e164;
}
