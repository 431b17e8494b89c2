import { Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import type { Refund } from "@/api/types";
import { useRefreshRefunds } from "@/deposit/refunds";
import { centimes } from "@/format/money";
import { ConfirmModal } from "@/ui/ConfirmModal";
import { useMoneyText } from "@/ui/Money";

interface Props {
  refund: Refund;
  /** It arrived, or it came back. */
  outcome: "done" | "failed";
  onClose: () => void;
}

/** What became of a refund that was sent: it arrived under a reference, or it failed and is on the deposit again. */
export function SettleRefund({ refund, outcome, onClose }: Props) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const refresh = useRefreshRefunds();
  const [said, setSaid] = useState("");
  const params = { path: { id: refund.id } };
  const settle = async () => {
    if (outcome === "done") {
      await client.PUT("/api/admin/refunds/{id}/done", { params, body: { reference: said.trim() } });
    } else {
      await client.PUT("/api/admin/refunds/{id}/failed", { params, body: { reason: said.trim() } });
    }
    await refresh();
  };
  const values = { name: refund.merchant_name, amount: money(centimes(refund.amount)) };
  return (
    <ConfirmModal
      danger={outcome === "failed"}
      title={t(`refunds.${outcome}_title`, values)}
      text={t(`refunds.${outcome}_text`, values)}
      action={t(`refunds.${outcome}`)}
      ready={said.trim() !== ""}
      onConfirm={settle}
      onClose={onClose}
    >
      <Form layout="vertical" component="div">
        <Form.Item
          label={t(outcome === "done" ? "refunds.reference" : "admin.reason")}
          htmlFor="refund-outcome"
        >
          <Input
            id="refund-outcome"
            autoFocus
            maxLength={outcome === "done" ? 100 : 500}
            value={said}
            onChange={(e) => setSaid(e.target.value)}
          />
        </Form.Item>
      </Form>
    </ConfirmModal>
  );
}
