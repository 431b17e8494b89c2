import { Search } from "lucide-react";
import { createContext, lazy, type ReactNode, Suspense, useContext, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { User } from "@/api/types";
import { ErrorBoundary } from "@/ui/ErrorBoundary";
import { COMMAND } from "./command";

const Palette = lazy(() => import("./Palette"));
const Keys = lazy(() => import("./Keys"));

type Shown = "palette" | "keys";

const Opening = createContext<(what: Shown) => void>(() => undefined);

const WRITING = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable='true']";

/** What a key opens: the palette wherever one is, the list of keys only where nobody writes. */
function openedBy(event: KeyboardEvent): Shown | undefined {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key.toLowerCase() === "k" && (ctrlKey || metaKey) && !altKey) return "palette";
  const writing = target instanceof Element && target.closest(WRITING) !== null;
  return key === "?" && !ctrlKey && !metaKey && !writing ? "keys" : undefined;
}

/** Everything below can be left for what is searched: by keys, or by the button of the side bar. */
export function Launcher({ user, children }: { user: User; children: ReactNode }) {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const what = openedBy(event);
      // What was begun in another dialog is not covered by this one.
      const busy = document.querySelector("[role='dialog'][aria-modal='true'], .ant-modal-wrap");
      if (!what || busy) return;
      event.preventDefault();
      setShown(what);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  const close = () => setShown(undefined);
  return (
    <Opening value={setShown}>
      {children}
      <ErrorBoundary>
        <Suspense fallback={null}>
          {shown === "palette" ? (
            <Palette user={user} onClose={close} onKeys={() => setShown("keys")} />
          ) : null}
          {shown === "keys" ? <Keys user={user} onClose={close} /> : null}
        </Suspense>
      </ErrorBoundary>
    </Opening>
  );
}

export function SearchButton({ brief }: { brief?: boolean }) {
  const { t } = useTranslation();
  const open = useContext(Opening);
  return (
    <button
      type="button"
      className={brief ? "search-button brief" : "search-button"}
      onClick={() => open("palette")}
      title={t("palette.title")}
    >
      <Search size={brief ? 20 : 18} strokeWidth={1.75} aria-hidden />
      <span className={brief ? "visually-hidden" : "label"}>{t("common.search")}</span>
      {brief ? null : <kbd aria-hidden>{`${COMMAND} K`}</kbd>}
    </button>
  );
}
