import { chromium } from "playwright-core";

/** The browser that the tests share: each test has a context of its own in it. */
export async function startBrowser() {
  const executablePath = process.env.CHROME_BIN;
  if (!executablePath) throw new Error("Say where Chromium is: CHROME_BIN=/usr/bin/chromium");
  // Root may not use Chromium's sandbox; what it opens here is our own server only.
  const chromiumSandbox = process.getuid?.() !== 0;
  const browser = await chromium.launchServer({
    executablePath,
    chromiumSandbox,
    args: ["--disable-dev-shm-usage", "--font-render-hinting=none"],
  });
  return { address: browser.wsEndpoint(), stop: () => browser.close() };
}
