import { Button, Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import type { BankAccount } from "@/api/types";
import { formatRib } from "@/format/rib";
import { Dialog } from "@/ui/Dialog";
import { landFieldErrors } from "@/ui/field-errors";
import { Notice } from "@/ui/Notice";
import { Panel } from "@/ui/Panel";
import { ErrorState, Lines, useProblemText } from "@/ui/States";
import { Account } from "./Account";
import { BankFields, type BankValues } from "./BankFields";
import { useAccount, useRefreshPayouts } from "./queries";

/** The account that agreements pay to by themselves, and how to change it. */
export function AccountPanel() {
  const { t } = useTranslation();
  const { data, error, refetch } = useAccount();
  const [editing, setEditing] = useState(false);
  const account = data?.account ?? null;
  return (
    <Panel
      title={t("payouts.account")}
      text={t("payouts.account_text")}
      end={
        data ? (
          <Button onClick={() => setEditing(true)}>
            {t(account ? "payouts.change_account" : "payouts.add_account")}
          </Button>
        ) : null
      }
    >
      {!data ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Lines count={1} />
        )
      ) : account ? (
        <p className="breaking">
          <Account rib={account.rib} holder={account.holder} />
        </p>
      ) : (
        <p className="quiet">{t("payouts.no_account")}</p>
      )}
      {editing ? <EditAccount account={account} onClose={() => setEditing(false)} /> : null}
    </Panel>
  );
}

function EditAccount({ account, onClose }: { account: BankAccount | null; onClose: () => void }) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const refresh = useRefreshPayouts();
  const [form] = Form.useForm<BankValues>();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const save = async ({ rib, holder }: BankValues) => {
    setSending(true);
    setFailure(undefined);
    try {
      await client.PUT("/api/payouts/account", { body: { rib, holder: holder.trim() } });
      await refresh();
      onClose();
    } catch (error) {
      setFailure(landFieldErrors(form, error, ["rib", "holder"]));
      setSending(false);
    }
  };

  return (
    <Dialog title={t("payouts.account")} width={480} footer={null} onCancel={onClose}>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ rib: account ? formatRib(account.rib) : "", holder: account?.holder ?? "" }}
        onFinish={(values) => void save(values)}
      >
        <BankFields />
        {failure === undefined ? null : (
          <Notice tone="bad" role="alert">
            {describe(failure)}
          </Notice>
        )}
        <div className="modal-buttons">
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="primary" htmlType="submit" loading={sending}>
            {t("common.save")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
