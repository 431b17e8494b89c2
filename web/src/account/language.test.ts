import { beforeEach, expect, it } from "vitest";
import { enter, leave } from "@/api/session";
import type { Session, User } from "@/api/types";
import { preferences, setPreference } from "@/preferences";
import { answer } from "@/testing/server";
import { chooseLanguage, takeChosenLanguage } from "./language";

const user = (locale: User["locale"]) => ({ id: "u1", role: "merchant", locale }) as User;
const session = (locale: User["locale"]) => ({ access_token: "t", user: user(locale) }) as Session;
let written: unknown[] = [];

beforeEach(() => {
  leave();
  setPreference({ language: "fr" });
  takeChosenLanguage();
  written = [];
  answer("put", "/api/auth/me", async (request: Request) => {
    const body = (await request.json()) as { locale: User["locale"] };
    written.push(body);
    return { success: true, user: user(body.locale) };
  });
});

it("takes the language of the account", () => {
  enter(session("ar"));
  takeChosenLanguage();
  expect(preferences().language).toBe("ar");
  expect(written).toEqual([]);
});

it("writes what is chosen while somebody is signed in", async () => {
  enter(session("fr"));
  chooseLanguage("en");
  expect(preferences().language).toBe("en");
  await expect.poll(() => written).toEqual([{ locale: "en" }]);
});

it("keeps what was chosen before signing in, and gives it to the account", async () => {
  chooseLanguage("en");
  enter(session("fr"));
  takeChosenLanguage();
  expect(preferences().language).toBe("en");
  await expect.poll(() => written).toEqual([{ locale: "en" }]);
});
