import type { Page } from "playwright-core";
import { COLOURS, findings } from "./axe";
import { becomes, PATIENCE } from "./see";
import type { Visit } from "./visit";

/** Where a page is, and what is wrong with it. */
type Report = (where: string, wrong: string[]) => void;

/** Waits until a page shows what it was opened for: its heading, and nothing that is still on its way. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor({ timeout: PATIENCE });
  await becomes(() => page.locator(".bone, [aria-busy=true], .ant-btn-loading").count(), 0);
  await page.evaluate(() => document.fonts.ready);
}

/** Judges what is shown now: everything in the light, colours once more in the dark. */
export async function judge(visit: Visit, where: string, report: Report, within?: string): Promise<void> {
  const { page } = visit;
  report(where, await findings(page, {}, within));
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  report(where, wider > 0 ? [`${wider} pixels wider than the window`] : []);
  // A phone has the colours of every other window.
  if (visit.isPhone) return;
  await page.emulateMedia({ colorScheme: "dark" });
  await page.locator("html[data-theme=dark]").waitFor({ state: "attached" });
  report(`${where}, dark`, await findings(page, COLOURS, within));
  await page.emulateMedia({ colorScheme: "light" });
  await page.locator("html[data-theme=light]").waitFor({ state: "attached" });
}

const OPENERS = "main button:not([type=submit]):not([disabled]), main [role=combobox], nav.tabs button";
/** What a click may open over a page. */
const OPENED = [
  ".ant-modal-wrap",
  ".ant-drawer-open",
  ".ant-dropdown",
  ".ant-select-dropdown",
  ".ant-picker-dropdown",
];
const SHOWN = OPENED.map((one) => `${one}:visible`).join(", ");
/** How long a button that opens nothing is given. */
const OPENS_WITHIN = 400;

/** Opens whatever the buttons of a page open, a kind of button once, and judges it. */
export async function judgeOpened(visit: Visit, address: string, report: Report): Promise<void> {
  const { page, say } = visit;
  // An address that opens a dialog: what lies behind is opened where nothing covers it.
  if (await page.locator(SHOWN).first().isVisible()) return;
  const done = new Set(["", say("nav.sign_out")]);
  for (let at = 0; at < (await page.locator(OPENERS).count()); at += 1) {
    const opener = page.locator(OPENERS).nth(at);
    const name = await opener.evaluate(nameOf);
    if (done.has(name) || !(await opener.isVisible())) continue;
    done.add(name);
    await opener.click();
    if (await judgeWhatOpened(visit, `${address} > ${name}`, report)) continue;
    // It went somewhere, or did something: from the beginning for the next one.
    await visit.open(address);
    await settled(page);
  }
}

/** Whether something opened, was judged, and could be closed again. */
async function judgeWhatOpened(visit: Visit, where: string, report: Report): Promise<boolean> {
  const { page } = visit;
  const before = page.url();
  const opened = page.locator(SHOWN).first();
  const opens = await opened.waitFor({ timeout: OPENS_WITHIN }).then(
    () => true,
    () => false,
  );
  if (!opens) return false;
  await becomes(() => page.locator(".ant-btn-loading, .bone").count(), 0);
  await judge(
    visit,
    where,
    report,
    await opened.evaluate((element) => `.${[...element.classList].join(".")}`),
  );
  await page.keyboard.press("Escape");
  const closes = await opened.waitFor({ state: "hidden", timeout: OPENS_WITHIN }).then(
    () => true,
    () => false,
  );
  return closes && page.url() === before;
}

/** Without whom a row is about: one of them stands for all. */
function nameOf(element: Element): string {
  const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
  return (name.split(" : ")[0] || element.id).trim();
}
