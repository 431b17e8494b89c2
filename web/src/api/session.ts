import { useSyncExternalStore } from "react";
import { LANGUAGES, preferences, setPreference } from "@/preferences";
import { readClock } from "./clock";
import { apiUrl } from "./origin";
import { ProblemError } from "./problem";
import type { Session, User } from "./types";

/**
 * Who is signed in. The access token lives in this module only: a script injected later finds nothing in storage.
 * The refresh token is an HttpOnly cookie that we never see.
 */
type SessionState =
  | { phase: "starting" }
  | { phase: "signed-out"; because?: "expired" }
  | { phase: "signed-in"; user: User }
  | { phase: "unreachable"; problem: ProblemError };

let state: SessionState = { phase: "starting" };
/** Somebody left on purpose: whoever comes next did not ask for the page that was open. */
let leftOnPurpose = false;
let token: string | undefined;
const listeners = new Set<() => void>();

export function session(): SessionState {
  return state;
}

export function accessToken(): string | undefined {
  return token;
}

function move(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSession(): SessionState {
  return useSyncExternalStore(onSession, session);
}

export function useUser(): User {
  const current = useSession();
  if (current.phase !== "signed-in") throw new Error("a page of the frame was shown without a user");
  return current.user;
}

/** Written while somebody is signed in on this device. Without it, asking who is there could only be refused. */
const ENTERED = "leads.entered";

function remember(entered: boolean): void {
  try {
    if (entered) localStorage.setItem(ENTERED, "1");
    else localStorage.removeItem(ENTERED);
  } catch {
    // Storage can be refused: then the cookie is always asked.
  }
}

function mayBeSignedIn(): boolean {
  try {
    return localStorage.getItem(ENTERED) !== null;
  } catch {
    return true;
  }
}

export function enter(answer: Session): void {
  leftOnPurpose = false;
  token = answer.access_token;
  remember(true);
  show(answer.user);
}

/** The user as the server has it; everything is shown in the language of the account. */
export function show(user: User): void {
  if (LANGUAGES.includes(user.locale)) setPreference({ language: user.locale });
  move({ phase: "signed-in", user });
}

export function leave(because?: "expired"): void {
  token = undefined;
  remember(false);
  move(because ? { phase: "signed-out", because } : { phase: "signed-out" });
}

async function post(path: string): Promise<Response> {
  return fetch(apiUrl(path), {
    method: "POST",
    credentials: "same-origin",
    headers: { "accept-language": preferences().language, "content-type": "application/json" },
    body: "{}",
  }).catch(() => {
    throw ProblemError.unreachable();
  });
}

async function exchange(again = true): Promise<boolean> {
  const response = await post("/api/auth/refresh");
  // Another tab exchanged the same cookie a moment ago: by now the browser holds the newer one.
  if (response.status === 409 && again) return exchange(false);
  if (response.status === 401 || response.status === 403) return false;
  if (!response.ok) throw await ProblemError.from(response);
  const answer = (await response.json()) as Partial<Session>;
  if (!answer.access_token) return false;
  token = answer.access_token;
  const user = answer.user ?? (await me());
  await readClock();
  show(user);
  return true;
}

async function me(): Promise<User> {
  const response = await fetch(apiUrl("/api/auth/me"), {
    headers: { authorization: `Bearer ${token}`, "accept-language": preferences().language },
  }).catch(() => {
    throw ProblemError.unreachable();
  });
  if (!response.ok) throw await ProblemError.from(response);
  return (await response.json()) as User;
}

let inFlight: Promise<boolean> | undefined;

/** Rotating tokens allow one exchange at a time: a second one with the old cookie would revoke the family. */
export function refresh(): Promise<boolean> {
  inFlight ??= exclusively(() => exchange()).finally(() => {
    inFlight = undefined;
  });
  return inFlight;
}

/** Other tabs share the cookie, so they take turns where the browser can arrange it. */
async function exclusively(work: () => Promise<boolean>): Promise<boolean> {
  const locks = typeof navigator === "undefined" ? undefined : navigator.locks;
  return locks ? locks.request("leads.refresh", async () => work()) : work();
}

/** On load: the cookie decides whether somebody is signed in. */
export async function start(): Promise<void> {
  try {
    // No page is shown before the clock is known: every one of them tells times.
    const [entered] = await Promise.all([mayBeSignedIn() ? refresh() : false, readClock()]);
    if (!entered) leave();
  } catch (error) {
    move({ phase: "unreachable", problem: error as ProblemError });
  }
}

export function hasLeftOnPurpose(): boolean {
  return leftOnPurpose;
}

export async function signOut(): Promise<void> {
  leftOnPurpose = true;
  // Without an answer the cookie may survive, but this page forgets everything either way.
  await post("/api/auth/logout").catch(() => undefined);
  leave();
}
