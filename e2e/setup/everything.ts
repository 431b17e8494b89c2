import type { TestProject } from "vitest/node";
import { startBrowser } from "./browser";
import { startServer } from "./server";

declare module "vitest" {
  interface ProvidedContext {
    /** A server as somebody installs it: empty, and no demonstration. */
    plain: string;
    /** A server with the demonstration, on which the tests make their own people. */
    demo: string;
    browser: string;
  }
}

type Stop = () => Promise<void>;

export default async function everything(project: TestProject) {
  const stops: Stop[] = [];
  const stopAll = () => Promise.all(stops.map((stop) => stop()));
  const keep = async <T extends { stop: Stop }>(starting: Promise<T>) => {
    const started = await starting;
    stops.push(started.stop);
    return started;
  };
  const starting = [
    keep(startBrowser()).then(({ address }) => project.provide("browser", address)),
    keep(startServer({ demo: false })).then(({ url }) => project.provide("plain", url)),
    keep(startServer({ demo: true })).then(({ url }) => project.provide("demo", url)),
  ];
  const failures = (await Promise.allSettled(starting)).filter((one) => one.status === "rejected");
  if (failures.length > 0) {
    await stopAll();
    throw failures[0]?.reason;
  }
  return stopAll;
}
