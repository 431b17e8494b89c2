import type { BrowserContext, Page, Response } from "playwright-core";

/** An answer that a test provokes: its method, the end of its path, and its status. */
export interface Expected {
  method?: string;
  path: RegExp;
  /** 0 when there is no answer at all. */
  status: number;
}

/** Everything that a visitor would find in the console, except what the test says it provokes. */
export class Noise {
  private readonly heard: string[] = [];
  private readonly expected: Expected[] = [];

  constructor(context: BrowserContext) {
    context.on("page", (page) => this.listen(page));
  }

  expect(...answers: Expected[]): void {
    this.expected.push(...answers);
  }

  unexpected(): string[] {
    return this.heard;
  }

  private listen(page: Page): void {
    page.on("pageerror", (error) => this.heard.push(`exception: ${error.message}`));
    page.on("crash", () => this.heard.push("the page crashed"));
    page.on("console", (message) => {
      if (message.type() !== "error" && message.type() !== "warning") return;
      // The browser's own line about an answer that is judged below.
      if (message.text().startsWith("Failed to load resource")) return;
      this.heard.push(`console: ${message.text()}`);
    });
    page.on("response", (response) => this.judge(response));
    page.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText ?? "";
      // Leaving a page ends what it was asking.
      if (reason === "net::ERR_ABORTED") return;
      this.unlessExpected(request.method(), request.url(), 0, reason);
    });
  }

  private judge(response: Response): void {
    if (response.status() < 400) return;
    this.unlessExpected(response.request().method(), response.url(), response.status(), "");
  }

  private unlessExpected(method: string, url: string, status: number, reason: string): void {
    const { pathname } = new URL(url);
    const fits = (one: Expected) =>
      one.status === status && one.path.test(pathname) && (one.method ?? method) === method;
    if (!this.expected.some(fits)) this.heard.push(`${method} ${pathname}: ${status || reason}`);
  }
}
