import { HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { setPreference } from "@/preferences";
import { answer, problem } from "@/testing/server";
import { client } from "./client";
import { ProblemError } from "./problem";
import { enter, leave, session, signOut, start } from "./session";
import type { Session, User } from "./types";

const user: User = {
  id: "u1",
  email: "salma@atlas.ma",
  role: "merchant",
  display_name: "Salma Bennis",
  locale: "fr",
  created_at: "2026-10-01T09:00:00Z",
};
const granted = (access_token: string): Session => ({
  success: true,
  access_token,
  token_type: "Bearer",
  expires_in: 900,
  user,
});

const bearer = (request: Request) => request.headers.get("authorization");

beforeEach(() => leave());

/** Somebody signed in on this device before the page was loaded. */
const entered = () => localStorage.setItem("leads.entered", "1");

describe("session", () => {
  it("does not ask for a session where nobody signed in", async () => {
    let calls = 0;
    answer("post", "/api/auth/refresh", () => problem(401, { code: String(++calls) }));
    await start();
    expect(session().phase).toBe("signed-out");
    expect(calls).toBe(0);
  });

  it("starts from the cookie, or signed out", async () => {
    entered();
    answer("post", "/api/auth/refresh", granted("a"));
    await start();
    expect(session()).toEqual({ phase: "signed-in", user });
    answer("post", "/api/auth/refresh", () => problem(401));
    await start();
    expect(session().phase).toBe("signed-out");
  });

  it("does not call an unreachable server a sign-out", async () => {
    entered();
    answer("post", "/api/auth/refresh", () => Response.error());
    await start();
    expect(session().phase).toBe("unreachable");
  });

  it("tries once more when another tab exchanged the cookie a moment ago", async () => {
    entered();
    let calls = 0;
    answer("post", "/api/auth/refresh", () => (++calls === 1 ? problem(409) : granted("b")));
    await start();
    expect(session().phase).toBe("signed-in");
    expect(calls).toBe(2);
  });

  it("forgets everything on signing out, even without an answer", async () => {
    enter(granted("a"));
    answer("post", "/api/auth/logout", () => Response.error());
    await signOut();
    expect(session().phase).toBe("signed-out");
  });

  it("keeps tokens out of storage", () => {
    enter(granted("secret-token"));
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain("secret-token");
  });
});

describe("calls", () => {
  it("carry the token and the language", async () => {
    enter(granted("a"));
    setPreference({ language: "ar" });
    let seen: string[] = [];
    answer("get", "/api/leads", (request: Request) => {
      seen = [bearer(request) ?? "", request.headers.get("accept-language") ?? ""];
      return { leads: [], total: 0 };
    });
    await client.GET("/api/leads");
    expect(seen).toEqual(["Bearer a", "ar"]);
    setPreference({ language: "fr" });
  });

  it("renew an expired token once for all that wait", async () => {
    enter(granted("old"));
    let exchanges = 0;
    answer("post", "/api/auth/refresh", () => {
      exchanges += 1;
      return granted("new");
    });
    answer("get", "/api/leads", (request: Request) =>
      bearer(request) === "Bearer new" ? { leads: [], total: 0 } : problem(401),
    );
    const results = await Promise.all([
      client.GET("/api/leads"),
      client.GET("/api/leads"),
      client.GET("/api/leads"),
    ]);
    expect(results.every(({ data }) => data?.total === 0)).toBe(true);
    expect(exchanges).toBe(1);
  });

  it("repeat the body after renewing", async () => {
    enter(granted("old"));
    answer("post", "/api/auth/refresh", granted("new"));
    const bodies: unknown[] = [];
    answer("post", "/api/campaigns", async (request: Request) => {
      bodies.push(await request.json());
      return bearer(request) === "Bearer new" ? { success: true, campaign: {} } : problem(401);
    });
    await client.POST("/api/campaigns", { body: { name: "Cuisine" } });
    expect(bodies).toEqual([{ name: "Cuisine" }, { name: "Cuisine" }]);
  });

  it("sign out when the family is revoked", async () => {
    enter(granted("old"));
    answer("post", "/api/auth/refresh", () => problem(401));
    answer("get", "/api/leads", () => problem(401));
    await expect(client.GET("/api/leads")).rejects.toBeInstanceOf(ProblemError);
    expect(session()).toEqual({ phase: "signed-out", because: "expired" });
  });

  it("turn problems into one kind of error, with fields and reference", async () => {
    enter(granted("a"));
    answer("get", "/api/leads", () =>
      problem(422, {
        code: "validation_failed",
        errors: [{ field: "q", code: "too_long", message: "Trop long." }],
      }),
    );
    const error = await client.GET("/api/leads").catch((e: unknown) => e);
    expect(error).toMatchObject({
      status: 422,
      code: "validation_failed",
      reference: "7F3A-21C9",
      answerLost: false,
      fields: [{ field: "q", message: "Trop long." }],
    });
    answer("get", "/api/leads", () => new HttpResponse("<html>", { status: 502 }));
    await expect(client.GET("/api/leads")).rejects.toMatchObject({ status: 502, answerLost: true });
    answer("get", "/api/leads", () => Response.error());
    await expect(client.GET("/api/leads")).rejects.toMatchObject({ status: 0, code: "unreachable" });
  });
});
