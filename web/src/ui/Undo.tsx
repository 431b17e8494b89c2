import "./undo.css";
import { CircleCheck, OctagonAlert } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useProblemText } from "./States";

interface Undoable {
  /** What was done. */
  text: string;
  /** Does the opposite. */
  undo: () => Promise<unknown>;
}

const Offer = createContext<(undoable: Undoable) => void>(() => undefined);

/** Says what was done, with a way back for some seconds. */
export const useUndo = () => useContext(Offer);

/** Long enough to read the line and to reach the button; it waits for whoever is there already. */
const STAYS = 10_000;
const GOES = 3_000;

export function UndoProvider({ children }: { children: ReactNode }) {
  const [offered, setOffered] = useState<Undoable & { key: number }>();
  const key = useRef(0);
  const offer = useCallback((undoable: Undoable) => {
    key.current += 1;
    setOffered({ ...undoable, key: key.current });
  }, []);
  const close = useCallback(() => setOffered(undefined), []);
  return (
    <Offer value={offer}>
      {children}
      {/* Here before there is something to say: otherwise screen readers would miss it. */}
      <div className="undo-place" role="status">
        {offered ? <UndoBar key={offered.key} undoable={offered} onClose={close} /> : null}
      </div>
    </Offer>
  );
}

type State = "offered" | "sending" | "undone" | { failure: unknown };

function UndoBar({ undoable, onClose }: { undoable: Undoable; onClose: () => void }) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const [state, setState] = useState<State>("offered");
  const [held, setHeld] = useState(false);
  const failed = typeof state === "object";

  useEffect(() => {
    if (held || state === "sending") return;
    const timer = setTimeout(onClose, state === "undone" ? GOES : STAYS);
    return () => clearTimeout(timer);
  }, [held, state, onClose]);

  const undo = async () => {
    setState("sending");
    // The button that had the focus goes away, and would not say that it lost it.
    setHeld(false);
    try {
      await undoable.undo();
      setState("undone");
    } catch (failure) {
      setState({ failure });
    }
  };
  const Icon = failed ? OctagonAlert : CircleCheck;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while somebody is there
    <div
      className="undo"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden />
      <span>
        {failed ? describe(state.failure) : state === "undone" ? t("common.undone") : undoable.text}
      </span>
      {state === "undone" ? null : (
        <button type="button" disabled={state === "sending"} onClick={() => void undo()}>
          {t(failed ? "common.retry" : "common.undo")}
        </button>
      )}
    </div>
  );
}
