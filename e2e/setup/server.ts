import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, copyFile, mkdir, mkdtemp, open, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

const BINARY = process.env.LEADS_BIN ?? new URL("../../target/debug/leads", import.meta.url).pathname;
/** Where what the servers logged is kept, beside the pictures of failures. */
const REPORTS = new URL("../../target/e2e/", import.meta.url).pathname;
const READY_WITHIN = 90_000;
const GONE_WITHIN = 30_000;

/** A server with a database of its own, in a folder of its own. */
export interface Server {
  url: string;
  stop: () => Promise<void>;
}

/** Starts the real program; with `demo`, filled with its demonstration. */
export async function startServer({ demo }: { demo: boolean }): Promise<Server> {
  const folder = await mkdtemp("/tmp/leads-e2e-");
  // When we are root, PostgreSQL runs as another user and must be able to pass.
  await chmod(folder, 0o755);
  const listen = `127.0.0.1:${await freePort()}`;
  const { DATABASE_URL: _ours, ...inherited } = process.env;
  const env = {
    ...inherited,
    LEADS_DATA_DIR: join(folder, "data"),
    LEADS_LISTEN: listen,
    LEADS_METRICS_LISTEN: "",
    LEADS_SANDBOX: "true",
    LEADS_BANK_ACCOUNTS: "Attijari: 007 780 0001122334455667 11",
    // Each visit says an address of its own, so that attempts to sign in are not all counted against one.
    LEADS_TRUSTED_PROXIES: "1",
  };
  await mkdir(REPORTS, { recursive: true });
  const path = join(folder, "log");
  const log = await open(path, "a");
  const child = spawn(BINARY, demo ? ["serve", "--demo"] : ["serve"], {
    env,
    stdio: ["ignore", log.fd, log.fd],
  });
  // However the tests end, no server outlives them.
  process.once("exit", () => child.kill("SIGTERM"));
  const url = `http://${listen}`;
  try {
    await ready(child, url);
  } catch (reason) {
    child.kill("SIGKILL");
    throw new Error(`${String(reason)}\n${await readFile(path, "utf8")}`);
  } finally {
    await log.close();
  }
  const stop = async () => {
    // Whatever the tests clicked, every centime is still explained. Where nobody registered there is nothing to explain.
    if (demo) await promisify(execFile)(BINARY, ["audit"], { env });
    await stopPolitely(child);
    await copyFile(path, join(REPORTS, demo ? "demo.log" : "plain.log"));
    await rm(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  let failure: Error | undefined;
  child.once("error", (error) => {
    failure = new Error(`${BINARY} does not start: ${error.message}`);
  });
  const until = Date.now() + READY_WITHIN;
  for (;;) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    if (failure) throw failure;
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    if (Date.now() > until) throw new Error("the server is not ready in time");
    await pause(30);
  }
}

async function stopPolitely(child: ChildProcess): Promise<void> {
  if (child.exitCode === null) {
    const gone = once(child, "exit", { signal: AbortSignal.timeout(GONE_WITHIN) });
    child.kill("SIGTERM");
    await gone.catch((reason) => {
      child.kill("SIGKILL");
      throw reason;
    });
  }
  if (child.exitCode !== 0) throw new Error(`the server ended with ${child.exitCode ?? child.signalCode}`);
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const address = listener.address();
  listener.close();
  if (typeof address !== "object" || address === null) throw new Error("no free port");
  return address.port;
}
