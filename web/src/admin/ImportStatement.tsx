import { Button, Form, Select } from "antd";
import { FileUp } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/api/problem";
import type { OwnAccount, StatementImported } from "@/api/types";
import { counted } from "@/i18n";
import { Dialog } from "@/ui/Dialog";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";
import { importStatement, useRefreshTransfers } from "./transfers";

/** What of an entry may be unreadable. */
const WHATS = ["date", "amount", "direction"] as const;

interface Props {
  accounts: OwnAccount[];
  onClose: () => void;
}

/** Takes the statement of an account of ours from a file, and says what was new in it. */
export function ImportStatement({ accounts, onClose }: Props) {
  const { t } = useTranslation();
  const refresh = useRefreshTransfers();
  const input = useRef<HTMLInputElement>(null);
  const [account, setAccount] = useState(accounts.length > 1 ? undefined : accounts[0]?.name);
  const [sending, setSending] = useState(false);
  const [done, setDone] = useState<StatementImported>();
  const [failure, setFailure] = useState<unknown>();
  const send = async (file: File) => {
    setSending(true);
    setDone(undefined);
    setFailure(undefined);
    try {
      setDone(await importStatement(file, account));
      await refresh();
    } catch (error) {
      setFailure(error);
    }
    setSending(false);
  };
  return (
    <Dialog title={t("transfers.import")} width={480} footer={null} onCancel={onClose}>
      <div className="stack">
        <p>{t("transfers.import_text")}</p>
        {accounts.length > 1 ? (
          <Form layout="vertical" component="div">
            <Form.Item
              label={t("transfers.account")}
              htmlFor="statement-account"
              extra={t("transfers.account_help")}
            >
              <Select
                id="statement-account"
                allowClear
                value={account}
                onChange={setAccount}
                options={accounts.map(({ name }) => ({ value: name, label: name }))}
              />
            </Form.Item>
          </Form>
        ) : null}
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t("transfers.file")}
          accept=".xml,.csv,text/csv,application/xml,text/xml"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again once it is mended.
            target.value = "";
            if (file) void send(file);
          }}
        />
        {done ? <Imported said={done} /> : null}
        {failure === undefined ? null : <Refused failure={failure} />}
        <div className="modal-buttons">
          <Button onClick={onClose}>{t("common.close")}</Button>
          <Button
            type="primary"
            loading={sending}
            icon={<FileUp size={16} strokeWidth={1.75} />}
            onClick={() => input.current?.click()}
          >
            {t("transfers.choose_file")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Imported({ said: { entries, new_entries } }: { said: StatementImported }) {
  const { t } = useTranslation();
  return (
    <Notice
      tone={new_entries > 0 ? "good" : "info"}
      role="status"
      title={t("transfers.read", counted(entries))}
    >
      {t("transfers.new_lines", counted(new_entries))} {t("transfers.passed_over")}
    </Notice>
  );
}

/** What is wrong with a statement: the column that is missing, or the entry and what of it cannot be read. */
function Refused({ failure }: { failure: unknown }) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const { fields } = toProblem(failure);
  const what = (name: string) => {
    const known = WHATS.find((each) => each === name);
    return known ? t(`transfers.what_${known}`) : name;
  };
  const line = (field: string, message: string) => {
    const entry = /^entries\[(\d+)\]\./.exec(field);
    if (entry)
      return t("transfers.wrong_entry", { n: entry[1], what: what(field.slice(entry[0].length)), message });
    const column = /^statement\.(.+)$/.exec(field);
    return column ? t("transfers.wrong_column", { column: column[1] }) : message;
  };
  return (
    <Notice tone="bad" role="alert" title={t("transfers.refused")}>
      {fields.length === 0 ? (
        describe(failure)
      ) : (
        <ul>
          {fields.map(({ field, message }) => (
            <li key={field}>{line(field, message)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
