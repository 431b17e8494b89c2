import "@fontsource-variable/ibm-plex-sans/wght.css";
import "@fontsource/ibm-plex-sans-arabic/arabic-400.css";
import "@fontsource/ibm-plex-sans-arabic/arabic-500.css";
import "@fontsource/ibm-plex-sans-arabic/arabic-600.css";
import "./theme/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { start } from "./api/session";
import { initLanguage } from "./i18n";
import { preferences } from "./preferences";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

// The texts and the session come side by side; only the texts are needed to show something.
void start();
await initLanguage(preferences().language);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
