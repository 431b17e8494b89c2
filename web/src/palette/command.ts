/** How the keyboard at hand names the key that goes with K. */
export const COMMAND = /Mac|iP(hone|ad)/.test(navigator.platform) ? "⌘" : "Ctrl";
