import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Refund } from "@/api/types";
import { RefundList } from "@/deposit/RefundList";
import { usePhone } from "@/theme/mode";
import { SettleRefund } from "./SettleRefund";

/** The refunds of everybody: of each that was sent, an administrator says what became of it. */
export function Refunds() {
  const { t } = useTranslation();
  const size = usePhone() ? "large" : "small";
  const [asked, setAsked] = useState<{ refund: Refund; outcome: "done" | "failed" }>();
  const button = (refund: Refund, outcome: "done" | "failed") => (
    <Button
      size={size}
      type={outcome === "failed" ? "text" : "default"}
      aria-label={`${t(`refunds.${outcome}`)} : ${refund.merchant_name}`}
      onClick={() => setAsked({ refund, outcome })}
    >
      {t(`refunds.${outcome}`)}
    </Button>
  );
  return (
    <>
      <RefundList
        ofEverybody
        actions={(refund) => (
          <span className="row">
            {button(refund, "done")}
            {button(refund, "failed")}
          </span>
        )}
      />
      {asked ? <SettleRefund {...asked} onClose={() => setAsked(undefined)} /> : null}
    </>
  );
}
