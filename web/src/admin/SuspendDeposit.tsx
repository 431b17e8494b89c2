import { Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import type { Deposit } from "@/api/types";
import { useRefreshMoney } from "@/deposit/queries";
import { ConfirmModal } from "@/ui/ConfirmModal";
import { useUndo } from "@/ui/Undo";

interface Props {
  deposit: Deposit;
  onClose: () => void;
}

type Action = "suspend" | "resume";

/** Stops a deposit from paying new leads, or lets it again; the reason goes into the log of sensitive actions. */
export function SuspendDeposit({ deposit, onClose }: Props) {
  const { t } = useTranslation();
  const refresh = useRefreshMoney();
  const [reason, setReason] = useState("");
  const action: Action = deposit.status === "suspended" ? "resume" : "suspend";
  const offerUndo = useUndo();
  const carryOut = async (action: Action, reason: string) => {
    const options = { params: { path: { id: deposit.id } }, body: { reason } };
    if (action === "suspend") await client.PUT("/api/admin/deposits/{id}/suspend", options);
    else await client.PUT("/api/admin/deposits/{id}/resume", options);
    await refresh();
  };
  const confirm = async () => {
    await carryOut(action, reason.trim());
    // One that a dispute stopped would be suspended by hand: that is none to undo.
    if (action === "resume" && deposit.suspended_for !== "hand") return;
    offerUndo({
      text: t(`admin.${action}_done`, { name: deposit.merchant_name }),
      undo: () => carryOut(action === "suspend" ? "resume" : "suspend", t("admin.undone_reason")),
    });
  };
  return (
    <ConfirmModal
      danger={action === "suspend"}
      title={t(`admin.${action}_title`, { name: deposit.merchant_name })}
      text={t(`admin.${action}_text`)}
      action={t(`admin.${action}`)}
      ready={reason.trim() !== ""}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Form layout="vertical" component="div">
        <Form.Item label={t("admin.reason")} htmlFor="suspend-reason" extra={t("admin.reason_help")}>
          <Input
            id="suspend-reason"
            autoFocus
            maxLength={500}
            value={reason}
            onChange={(e) => setReason(e.target.value)}
          />
        </Form.Item>
      </Form>
    </ConfirmModal>
  );
}
