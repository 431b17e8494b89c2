import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { offsetsOf } from "@/api/clock";
import { setOffsets } from "@/format/dates";
import { changeLanguage, initLanguage } from "@/i18n";
import { setMedia } from "./media";
import { clock } from "./samples";
import { answer, server } from "./server";

/** 23/11/2026 08:42 in Casablanca. */
export const NOW = new Date("2026-11-23T08:42:00Z");

// A loaded machine needs longer than the usual second. Asking jsdom whether each element is visible costs most of the time of a search by role.
configure({ defaultHidden: true, asyncUtilTimeout: 5_000 });
setOffsets(offsetsOf(clock));

if (typeof window !== "undefined") {
  beforeAll(async () => {
    server.listen({ onUnhandledRequest: "error" });
    await initLanguage("fr");
  });
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: NOW });
    setMedia([]);
    answer("get", "/api/clock", clock);
  });
  afterEach(async () => {
    cleanup();
    server.resetHandlers();
    localStorage.clear();
    vi.useRealTimers();
    await changeLanguage("fr");
  });
  afterAll(() => server.close());

  // What jsdom lacks and antd asks for.
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  // jsdom matches every rule of antd's style sheets for every element asked about, and each search by role asks
  // about all of them. Nothing here is about looks: one plain style answers for all.
  const plain = window.getComputedStyle(document.createElement("div"));
  window.getComputedStyle = () => plain;
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
