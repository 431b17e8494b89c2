import { theme } from "antd";
import { describe, expect, it } from "vitest";
import { LEVELS, levelColours } from "./levels";
import { type Mode, palettes } from "./palette";
import { themeFor } from "./tokens";

const modes: Mode[] = ["light", "dark"];

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(modes)("%s", (mode) => {
  const palette = palettes[mode];
  const tokens = theme.getDesignToken(themeFor(mode, true));

  it.each(LEVELS)("%s can be read on its tint, and its ring seen on the card", (level) => {
    const { text, tint, ring, line } = levelColours[mode][level];
    expect(contrast(text, tint)).toBeGreaterThanOrEqual(6.5);
    expect(contrast(line ?? ring, palette.container)).toBeGreaterThanOrEqual(3);
  });

  it("texts pass AA on every surface they lie on", () => {
    for (const surface of [palette.layout, palette.container, palette.elevated]) {
      expect(contrast(palette.text, surface)).toBeGreaterThanOrEqual(7);
      expect(contrast(palette["text-2"], surface)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette["text-3"], surface)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.link, surface)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette["on-bar"], palette.bar)).toBeGreaterThanOrEqual(7);
  });

  it("what antd makes of the seeds passes too", () => {
    expect(contrast(tokens.colorPrimary, tokens.colorTextLightSolid)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.colorPrimaryHover, tokens.colorTextLightSolid)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.colorError, tokens.colorTextLightSolid)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.colorError, palette.container)).toBeGreaterThanOrEqual(4.5);
    for (const link of [tokens.colorLink, tokens.colorLinkHover, tokens.colorLinkActive])
      expect(contrast(link, palette.container)).toBeGreaterThanOrEqual(4.5);
  });

  it("our own copies are the colours that antd uses", () => {
    expect(palette.primary.toLowerCase()).toBe(tokens.colorPrimary.toLowerCase());
    expect(palette.text.toLowerCase()).toBe(tokens.colorText.toLowerCase());
  });
});
