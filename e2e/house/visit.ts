import { mkdirSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page, type Route } from "playwright-core";
import { expect, inject, test as plainTest } from "vitest";
import type { Session, User } from "@/api/types";
import type { Language } from "@/preferences";
import { elsewhere } from "./api";
import { Noise } from "./noise";
import type { Person } from "./people";
import { PATIENCE } from "./see";
import { type Words, wordsOf } from "./words";

const PICTURES = new URL("../../target/e2e/", import.meta.url).pathname;

export interface Look {
  language?: Language;
  theme?: "light" | "dark";
  width?: number;
  height?: number;
  server?: string;
}

/** A browser window of one person: what is seen, said, and heard in its console. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  noise: Noise;
  say: Words;
  url: string;
  isPhone: boolean;
  /** Opens an address of the client. */
  open: (path: string) => Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** Every context asks for less motion: nothing is judged or clicked in the middle of a movement. */
async function begin(who: Person | undefined, look: Look): Promise<Visit> {
  browser ??= chromium.connect(inject("browser"));
  const { language = "fr", theme = "light", width = 1440, height = width < 500 ? 780 : 900 } = look;
  const isPhone = width < 500;
  const url = look.server ?? inject("demo");
  const context = await (await browser).newContext({
    baseURL: url,
    viewport: { width, height },
    hasTouch: isPhone,
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: language,
    timezoneId: "Africa/Casablanca",
    extraHTTPHeaders: elsewhere(),
  });
  context.setDefaultTimeout(PATIENCE);
  const noise = new Noise(context);
  await context.addInitScript(prefer, { language, entered: who !== undefined });
  if (who) {
    // A session of its own: refresh tokens rotate, so one that two windows share would be taken for stolen.
    const { email, password } = who;
    const entered = await context.request.post("/api/auth/login", { data: { email, password } });
    const { access_token } = (await entered.json()) as Session;
    // The window speaks the language of the account, which is its own, or one that others read in another language.
    if (who.shared) await context.route(/\/api\/auth\/(refresh|me)$/, (route) => inLanguage(route, language));
    else {
      const headers = { authorization: `Bearer ${access_token}` };
      await context.request.put("/api/auth/me", { data: { locale: language }, headers });
    }
  }
  const page = await context.newPage();
  const open = async (path: string) => void (await page.goto(path));
  return { page, context, noise, say: wordsOf(language), url, isPhone, open };
}

/** An answer as it would be if the account had this language; for this window only. */
async function inLanguage(route: Route, language: Language): Promise<void> {
  const response = await route.fetch();
  if (!response.ok()) return route.fulfill({ response });
  const said = (await response.json()) as Partial<Session> & Partial<User>;
  if (said.user) said.user.locale = language;
  else said.locale = language;
  return route.fulfill({ response, json: said });
}

/** Before the first script of a page: the language, unless somebody chose one here, and whether to ask who is there. */
function prefer({ language, entered }: { language: string; entered: boolean }): void {
  // The empty page that a window starts with has no storage.
  if (location.protocol === "about:" || localStorage.getItem("leads.preferences")) return;
  localStorage.setItem("leads.preferences", JSON.stringify({ language, theme: "system" }));
  if (entered) localStorage.setItem("leads.entered", "1");
}

interface Fixtures {
  /** Opens a window, signed in as somebody or as nobody. */
  visit: (who?: Person, look?: Look) => Promise<Visit>;
}

/** A test in whose windows nothing may go wrong unnoticed. */
export const test = plainTest.extend<Fixtures>({
  visit: async ({ task }, use) => {
    const visits: Visit[] = [];
    await use(async (who, look = {}) => {
      const visit = await begin(who, look);
      visits.push(visit);
      return visit;
    });
    const failed = task.result?.state === "fail";
    if (failed) mkdirSync(PICTURES, { recursive: true });
    for (const [index, { page, context }] of visits.entries()) {
      const name = `${task.name.replace(/\W+/g, "-")}-${index + 1}.png`;
      if (failed) await page.screenshot({ path: PICTURES + name }).catch(() => undefined);
      await context.close();
    }
    const heard = visits.flatMap(({ noise }) => noise.unexpected());
    expect(heard, "heard in the console").toEqual([]);
  },
});
