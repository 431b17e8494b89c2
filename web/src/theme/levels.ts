import { NAMES } from "@/api/names";
import type { AlertLevel } from "@/api/types";
import type { Mode } from "./palette";

/** Colours of one level. `ring` is not a text colour. */
interface LevelColours {
  text: string;
  tint: string;
  ring: string;
  rail: string;
  /** Outline of the black badge and ring where black lies on near-black. */
  line?: string;
}

export const LEVELS = NAMES.AlertLevel;

/** The one map of deposit levels to colours; words and icons hang on it in `LevelBadge`. */
export const levelColours: Record<Mode, Record<AlertLevel, LevelColours>> = {
  light: {
    HEALTHY: { text: "#0B6338", tint: "#E6F5EC", ring: "#17915A", rail: "#DDEFE5" },
    ATTENTION: { text: "#6A4B00", tint: "#FFF4CC", ring: "#BA8A00", rail: "#F6ECC8" },
    WARNING: { text: "#8A3A00", tint: "#FFEBDD", ring: "#C2500A", rail: "#FBE3D3" },
    CRITICAL: { text: "#A3141F", tint: "#FDE9E9", ring: "#C8102E", rail: "#F9DFDF" },
    DEPLETED: { text: "#FFFFFF", tint: "#16171B", ring: "#16171B", rail: "#16171B" },
  },
  dark: {
    HEALTHY: { text: "#7ADBA5", tint: "#12291E", ring: "#3DBE7B", rail: "#1B3628" },
    ATTENTION: { text: "#F5D264", tint: "#2C250D", ring: "#EBC03A", rail: "#3A3115" },
    WARNING: { text: "#FFB27D", tint: "#331E10", ring: "#F58A3C", rail: "#432817" },
    CRITICAL: { text: "#FF9C9C", tint: "#361619", ring: "#F2555A", rail: "#471D21" },
    DEPLETED: { text: "#FFFFFF", tint: "#000000", ring: "#000000", rail: "#000000", line: "#6B6E78" },
  },
};

/** Custom properties `--level-critical-text` and so on, for badges, notes and banners. */
export function levelProperties(mode: Mode): Record<string, string> {
  const out: Record<string, string> = {};
  for (const level of LEVELS) {
    const colours = levelColours[mode][level];
    const name = level.toLowerCase();
    out[`level-${name}-text`] = colours.text;
    out[`level-${name}-tint`] = colours.tint;
    out[`level-${name}-ring`] = colours.ring;
    out[`level-${name}-rail`] = colours.rail;
    out[`level-${name}-line`] = colours.line ?? "transparent";
  }
  return out;
}
