import { useEffect, useRef } from "react";

interface Keys {
  enabled: boolean;
  move: (step: 1 | -1) => void;
  validate: () => void;
  reject: () => void;
  /** Shows all of the row. */
  open: () => void;
  close: () => void;
}

const TYPING = "input, textarea, select, [contenteditable='true'], [role='dialog'], [role='listbox']";

/** j and k walk through the rows, o opens and Escape closes, v and r decide; never while somebody types or a dialog is open. */
export function useTableKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { enabled, move, validate, reject, open, close } = latest.current;
      if (!enabled || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target;
      if (target instanceof Element && target.closest(TYPING) && !isCheckbox(target)) return;
      const acts = { j: () => move(1), k: () => move(-1), v: validate, r: reject, o: open, escape: close };
      const act = acts[event.key.toLowerCase() as keyof typeof acts];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

/** 1 to 9 choose a score, 0 chooses ten; never while somebody writes. */
export function useDigitKeys(choose: (score: number) => void): void {
  const latest = useRef(choose);
  latest.current = choose;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !/^[0-9]$/.test(event.key)) return;
      if (event.target instanceof Element && event.target.closest("textarea")) return;
      event.preventDefault();
      latest.current(Number(event.key) || 10);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

/** A ticked row keeps the focus on its box, which takes no letters. */
function isCheckbox(target: Element): boolean {
  return target instanceof HTMLInputElement && target.type === "checkbox";
}
