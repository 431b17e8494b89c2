import { Modal, type ModalProps } from "antd";
import { useEffect, useState } from "react";

/** Gives the focus back to what had it before this was on the page; to the page itself when that is gone. */
export function useReturnFocus(): void {
  // Read while rendering: by the first effect a dialog has taken the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const there = before instanceof HTMLElement && before.isConnected && before !== document.body;
      const target = there ? before : document.getElementById("content");
      target?.focus({ preventScroll: true });
    },
    [before],
  );
}

/** A dialog that is open for as long as it is on the page. */
export function Dialog(props: Omit<ModalProps, "open">) {
  useReturnFocus();
  return <Modal open {...props} />;
}
