import { client } from "@/api/client";
import { session, show } from "@/api/session";
import { type Language, preferences, setPreference } from "@/preferences";

/** Chosen on a page where nobody is signed in: the account that signs in next takes it over. */
let chosen: Language | undefined;

/** The language is the account's: the server speaks it too, and every other device. */
export function chooseLanguage(language: Language): void {
  setPreference({ language });
  if (session().phase === "signed-in") void keep(language);
  else chosen = language;
}

/** After signing in. */
export function takeChosenLanguage(): void {
  const language = chosen;
  chosen = undefined;
  if (language && language !== preferences().language) {
    setPreference({ language });
    void keep(language);
  }
}

async function keep(locale: Language): Promise<void> {
  // Without an answer the language lasts on this page only.
  const answer = await client.PUT("/api/auth/me", { body: { locale } }).catch(() => undefined);
  if (answer?.data && session().phase === "signed-in") show(answer.data.user);
}
