import { Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import type { Payout } from "@/api/types";
import { centimes } from "@/format/money";
import { formatRib } from "@/format/rib";
import { ConfirmModal } from "@/ui/ConfirmModal";
import { useMoneyText } from "@/ui/Money";
import { useRefreshPayouts } from "./queries";

export type Verb = "approve" | "paid" | "reject" | "returned";

/** What an admin may do with a payout now. */
export const verbsOf: Record<Payout["status"], readonly Verb[]> = {
  requested: ["approve", "reject"],
  approved: ["paid", "reject"],
  paid: ["returned"],
  rejected: [],
  returned: [],
};

interface Props {
  payout: Payout;
  verb: Verb;
  onClose: () => void;
}

/** Asks once before a payout is approved, paid, rejected or returned, with what the influencer is told. */
export function Decide({ payout, verb, onClose }: Props) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const refresh = useRefreshPayouts();
  const [words, setWords] = useState("");
  const confirm = async () => {
    await decide(payout.id, verb, words.trim());
    await refresh();
  };
  const names = { name: payout.influencer_name, amount: money(centimes(payout.amount)) };
  return (
    <ConfirmModal
      danger={verb === "reject" || verb === "returned"}
      title={t(`payouts.${verb}_title`, names)}
      text={
        verb === "approve"
          ? t("payouts.approve_text", { holder: payout.holder, rib: formatRib(payout.rib) })
          : t(verb === "reject" && payout.batch_id ? "payouts.reject_sent_text" : `payouts.${verb}_text`)
      }
      action={t(`payouts.${verb}`)}
      ready={verb === "approve" || words.trim() !== ""}
      onConfirm={confirm}
      onClose={onClose}
    >
      {verb === "approve" ? null : (
        <Form layout="vertical" component="div">
          <Form.Item
            label={t(verb === "paid" ? "payouts.reference" : "payouts.reason_label")}
            htmlFor="payout-words"
            extra={t(verb === "paid" ? "payouts.reference_help" : "payouts.reason_help")}
          >
            <Input
              id="payout-words"
              autoFocus
              maxLength={verb === "paid" ? 100 : 500}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          </Form.Item>
        </Form>
      )}
    </ConfirmModal>
  );
}

async function decide(id: string, verb: Verb, words: string): Promise<unknown> {
  const params = { path: { id } };
  switch (verb) {
    case "approve":
      return client.PUT("/api/payouts/{id}/approve", { params });
    case "paid":
      return client.PUT("/api/payouts/{id}/paid", { params, body: { reference: words } });
    case "reject":
      return client.PUT("/api/payouts/{id}/reject", { params, body: { reason: words } });
    case "returned":
      return client.PUT("/api/payouts/{id}/returned", { params, body: { reason: words } });
  }
}
