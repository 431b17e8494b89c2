// Pictures of every page, in every language, light and dark, wide and narrow, into target/shots.
//   LEADS_URL=http://127.0.0.1:8001 CHROME_BIN=… npm run shots [-- --docs | part of a name]
// A demonstration server must run there. With --docs, only the small ones of the documentation, into docs/.
import { mkdir, stat } from "node:fs/promises";
import { chromium } from "playwright-core";
import { PAGES, PICTURES } from "./shots.pages.mjs";

const server = process.env.LEADS_URL ?? "http://127.0.0.1:8001";
const target = new URL("../target/shots/", import.meta.url).pathname;
const docs = new URL("../docs/", import.meta.url).pathname;
const PASSWORD = "demo-leads-2026";
/** A machine may be busy with other things. */
const PATIENCE = 240_000;
const LARGEST = 150 * 1024;

const [wanted] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROME_BIN,
  chromiumSandbox: process.getuid?.() !== 0,
  args: ["--disable-dev-shm-usage", "--font-render-hinting=none"],
});

async function windowOf(who, { language, theme, width, scale = 1 }) {
  const context = await browser.newContext({
    baseURL: server,
    viewport: { width, height: width < 500 ? 780 : 900 },
    deviceScaleFactor: scale,
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: language,
    timezoneId: "Africa/Casablanca",
  });
  if (who) {
    const entered = await context.request.post("/api/auth/login", {
      data: { email: who, password: PASSWORD },
    });
    const { access_token } = await entered.json();
    const headers = { authorization: `Bearer ${access_token}` };
    await context.request.put("/api/auth/me", { data: { locale: language }, headers });
  }
  await context.addInitScript(
    ([language, entered]) => {
      if (location.protocol === "about:") return;
      localStorage.setItem("leads.preferences", JSON.stringify({ language, theme: "system" }));
      if (entered) localStorage.setItem("leads.entered", "1");
    },
    [language, Boolean(who)],
  );
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

/** Opens an address, follows the steps of a picture, and waits until nothing is on its way. */
async function show(page, { path, steps }) {
  await page.goto(path);
  await calm(page);
  if (!steps) return;
  await steps(page);
  await calm(page);
}

async function calm(page) {
  await page.locator("h1").first().waitFor();
  await page.waitForFunction(() => !document.querySelector(".bone, main [aria-busy=true], .ant-btn-loading"));
  await page.evaluate(() => document.fonts.ready);
}

async function everything() {
  await mkdir(target, { recursive: true });
  for (const who of new Set(PAGES.map((page) => page.who))) {
    for (const language of ["fr", "ar", "en"]) {
      for (const theme of ["light", "dark"]) {
        for (const width of [1440, 860, 360]) await album(who, { language, theme, width });
      }
    }
  }
}

async function album(who, look) {
  const { language, theme, width } = look;
  const chosen = PAGES.filter((one) => one.who === who && (!wanted || one.name.includes(wanted)));
  if (chosen.length === 0) return;
  const page = await windowOf(who, look);
  for (const one of chosen) {
    await show(page, one);
    const path = `${target}${one.name}-${language}-${theme}-${width}.png`;
    // A phone is photographed as it is held; a wide page in full.
    await page.screenshot({ path, fullPage: width > 500 });
  }
  await page.context().close();
}

async function forTheDocumentation() {
  for (const { file, look, ...one } of PICTURES) {
    const page = await windowOf(one.who, { language: "fr", theme: "light", width: 1440, ...look });
    await show(page, one);
    for (const quality of [82, 70, 58, 46]) {
      await page.screenshot({ path: docs + file, type: "jpeg", quality });
      if ((await stat(docs + file)).size <= LARGEST) break;
    }
    console.log(file, (await stat(docs + file)).size);
    await page.context().close();
  }
}

await (wanted === "--docs" ? forTheDocumentation() : everything());
await browser.close();
