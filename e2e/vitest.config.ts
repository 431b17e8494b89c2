import { defineConfig } from "vitest/config";

export default defineConfig({
  // Texts, amounts and addresses are the web client's own, so that a test never has a second opinion on them.
  resolve: { alias: { "@": new URL("../web/src", import.meta.url).pathname } },
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["setup/everything.ts"],
    // A file of each worker shares its connection to the browser with the next.
    isolate: false,
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 60_000,
    teardownTimeout: 90_000,
    reporters: process.env.CI ? ["verbose"] : ["default"],
  },
});
