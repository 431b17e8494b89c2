import { describe, expect, it } from "vitest";
import type { CampaignSettings } from "@/api/types";
import { centimes } from "@/format/money";
import { costOf } from "./cost";
import { toRule, toSettings, toValues } from "./settings-values";

const rule = { rate: 10, threshold: centimes(800), fixed: centimes(80) };

describe("what a lead would cost", () => {
  it.each([
    [50.25, 503, "percentage"],
    [799.99, 8_000, "percentage"],
    [800, 8_000, "fixed"],
    [1_000_000, 8_000, "fixed"],
  ])("%d dirhams", (value, amount, kind) => {
    expect(costOf(centimes(value), rule)).toEqual({ amount, kind });
  });
});

describe("settings in their fields", () => {
  const editable = {
    lead_generation_enabled: true,
    percentage_commission_rate: 12.5,
    fixed_commission_amount: 80,
    commission_threshold: 1250.5,
    validation_timeout_hours: 72,
    auto_validate_after_timeout: false,
    minimum_quality_score: 7,
    max_rejected_leads: 10,
    max_pending_without_agreement: 50,
    notify_on_new_lead: true,
  };
  const settings: CampaignSettings = {
    ...editable,
    auto_stop_on_depletion: true,
    notify_on_low_balance: false,
    notify_on_depletion: true,
    campaign_type: "service_leads",
    requires_lead_validation: true,
  };

  it("come back unchanged", () => {
    expect(toSettings(toValues(settings))).toEqual(editable);
    expect(toValues(settings)).toMatchObject({
      percentage_commission_rate: "12,5",
      commission_threshold: "1\u00a0250,50",
      minimum_quality_score: "7",
    });
    expect(toValues({ ...settings, percentage_commission_rate: 10 }).percentage_commission_rate).toBe("10");
  });

  it("make no rule while one of them is not a number", () => {
    expect(toRule({ ...toValues(settings), commission_threshold: "x" })).toBeNull();
  });
});
