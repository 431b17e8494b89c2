import { client } from "@/api/client";
import { ProblemError } from "@/api/problem";
import { enter } from "@/api/session";
import type { Registration } from "@/api/types";
import { takeChosenLanguage } from "./language";

export interface Credentials {
  email: string;
  password: string;
  otp?: string | undefined;
}

export async function signIn(credentials: Credentials): Promise<void> {
  const { data } = await client.POST("/api/auth/login", { body: credentials });
  if (!data) throw ProblemError.unreachable();
  enter(data);
  takeChosenLanguage();
}

/** Makes an account and enters with it: nobody types a password twice. */
export async function register(registration: Registration): Promise<void> {
  await client.POST("/api/auth/register", { body: registration });
  await signIn({ email: registration.email, password: registration.password });
}
