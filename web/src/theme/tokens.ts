import { type ThemeConfig, theme } from "antd";
import { type Mode, palettes } from "./palette";

const FONT = "'IBM Plex Sans Variable','IBM Plex Sans Arabic',system-ui,sans-serif";

/** Seeds: the dark algorithm transforms them, so they are picked by their result (direction.md section 4). */
const seeds = {
  light: {
    colorPrimary: "#3441C8",
    colorLink: "#3441C8",
    colorInfo: "#3441C8",
    colorSuccess: "#17915A",
    colorWarning: "#BA8A00",
    colorError: "#C8102E",
    colorTextBase: "#16171B",
    colorBgBase: "#FFFFFF",
    colorTextLightSolid: "#FFFFFF",
  },
  dark: {
    colorPrimary: "#A0A9FF",
    colorLink: "#B0B8FF",
    colorInfo: "#A0A9FF",
    colorSuccess: "#45D68B",
    colorWarning: "#FFD042",
    colorError: "#FF7479",
    colorTextBase: "#ECEDF0",
    colorBgBase: "#17181C",
    colorTextLightSolid: "#0E0F12",
    colorPrimaryHover: "#A6AEF5",
    colorPrimaryActive: "#7C85DC",
  },
} satisfies Record<Mode, ThemeConfig["token"]>;

const fixed = {
  light: {
    colorPrimaryBgHover: "#E0E4FB",
    colorTextQuaternary: "#9A9CA5",
    colorLinkHover: "#252F9C",
    colorLinkActive: "#1D2580",
  },
  dark: {
    colorPrimaryBgHover: "#282D5C",
    colorTextQuaternary: "#5E616C",
    colorLinkHover: "#C8CEFF",
    colorLinkActive: "#DDE1FF",
  },
} satisfies Record<Mode, ThemeConfig["token"]>;

const perMode = {
  light: {
    segmented: "#FFFFFF",
    ring: "0 0 0 3px rgba(52,65,200,.16)",
    tooltip: "#1B1C21",
    onTooltip: "#FFFFFF",
  },
  dark: {
    segmented: "#2A2C34",
    ring: "0 0 0 3px rgba(124,135,255,.28)",
    tooltip: "#2A2C34",
    onTooltip: "#ECEDF0",
  },
};

export function themeFor(mode: Mode, motion: boolean): ThemeConfig {
  const p = palettes[mode];
  const m = perMode[mode];
  return {
    algorithm: mode === "dark" ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: "leads" },
    hashed: false,
    token: {
      ...seeds[mode],
      ...fixed[mode],
      motion,
      fontFamily: FONT,
      fontSize: 14,
      borderRadius: 8,
      borderRadiusLG: 12,
      borderRadiusSM: 6,
      borderRadiusXS: 4,
      controlHeight: 36,
      controlHeightLG: 44,
      controlHeightSM: 28,
      fontWeightStrong: 600,
      motionDurationFast: ".08s",
      motionDurationMid: ".16s",
      motionDurationSlow: ".24s",
      colorPrimaryBg: p["primary-bg"],
      colorText: p.text,
      colorTextSecondary: p["text-2"],
      colorTextTertiary: p["text-3"],
      colorTextDescription: p["text-3"],
      colorTextPlaceholder: p["text-3"],
      colorBgLayout: p.layout,
      colorBgContainer: p.container,
      colorBgElevated: p.elevated,
      colorBorder: p.border,
      colorBorderSecondary: p["border-2"],
      colorSplit: p.split,
      colorFill: p.fill,
      colorFillSecondary: p["fill-2"],
      colorFillTertiary: p["fill-3"],
      colorFillQuaternary: p["fill-4"],
      boxShadow: p.shadow,
      boxShadowSecondary: p.shadow,
    },
    components: {
      Button: {
        fontWeight: 500,
        paddingInline: 14,
        primaryShadow: "none",
        defaultShadow: "none",
        dangerShadow: "none",
      },
      Table: {
        headerBg: p.container,
        headerColor: p["text-3"],
        headerSplitColor: "transparent",
        headerBorderRadius: 0,
        cellPaddingBlock: 13,
        cellPaddingInline: 12,
        borderColor: p.split,
        rowHoverBg: p["fill-4"],
        rowSelectedBg: p["primary-bg"],
        rowSelectedHoverBg: p["primary-bg"],
      },
      Segmented: { trackBg: p["fill-3"], trackPadding: 2, itemSelectedBg: m.segmented },
      Modal: { titleFontSize: 18, contentBg: p.elevated, headerBg: p.elevated },
      Form: { itemMarginBottom: 20, verticalLabelPadding: "0 0 6px" },
      Input: { activeShadow: m.ring },
      Select: { activeOutlineColor: "transparent", optionSelectedBg: p["primary-bg"] },
      Tooltip: { colorBgSpotlight: m.tooltip, colorTextLightSolid: m.onTooltip },
    },
  };
}
