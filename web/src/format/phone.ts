const ALLOWED = /^[\d\s.\-+()\u00a0]{1,40}$/;

/**
 * A Moroccan number in E.164, or null. `+2126…`, `06…`, `00212…` with spaces, dots or dashes.
 * The server knows the numbering plan and has the last word; this only echoes what will be stored.
 */
export function parsePhone(text: string): string | null {
  if (!ALLOWED.test(text)) return null;
  const compact = text.replace(/[^\d+]/g, "");
  const national = /^(?:\+212|00212|212)0?(\d{9})$/.exec(compact) ?? /^0(\d{9})$/.exec(compact);
  const subscriber = national?.[1];
  return subscriber && /^[5-8]/.test(subscriber) ? `+212${subscriber}` : null;
}

/** `+212 6 12 34 56 78`; anything that is not Moroccan E.164 is shown as it is. */
export function formatPhone(e164: string): string {
  const match = /^\+212(\d)(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(e164);
  return match ? `+212 ${match.slice(1).join(" ")}` : e164;
}
