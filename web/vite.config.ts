import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const api = process.env.LEADS_API ?? "http://127.0.0.1:8001";

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": new URL("./src", import.meta.url).pathname } },
  server: { proxy: { "/api": api } },
  preview: { proxy: { "/api": api } },
  build: {
    target: "es2022",
    manifest: true,
    // Everything stays a file of its own: a data: URL would need a wider content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Without groups every module that two pages share becomes a request of its own.
        codeSplitting: {
          groups: [
            {
              name: "core",
              test: /node_modules\/(react|react-dom|scheduler|react-i18next|i18next|openapi-[a-z-]+|@tanstack\/[a-z-]+)\//,
            },
            {
              name: "pieces",
              test: /src\/(?:(?:api|format|theme|i18n)\/[a-z-]+\.ts|ui\/(?!DateRange|ConfirmModal)[\w-]+\.tsx?|[a-z-]+\.ts)$/,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/testing/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    // Two cores are shared with other work: one worker keeps antd's slow renders under the timeout.
    maxWorkers: 1,
    testTimeout: 20_000,
    css: false,
  },
});
