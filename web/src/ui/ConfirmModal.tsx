import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "./Dialog";
import { Notice } from "./Notice";
import { useProblemText } from "./States";

interface Props {
  title: string;
  text: ReactNode;
  action: string;
  danger?: boolean;
  /** False while something that must be filled in is missing. */
  ready?: boolean;
  children?: ReactNode;
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
}

/** Asks once, says what it does, and stays open with the reason when the server refuses. */
export function ConfirmModal({
  title,
  text,
  action,
  danger,
  ready = true,
  children,
  onConfirm,
  onClose,
}: Props) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const confirm = async () => {
    setSending(true);
    setFailure(undefined);
    try {
      await onConfirm();
      onClose();
    } catch (error) {
      setFailure(error);
      setSending(false);
    }
  };
  return (
    <Dialog title={title} width={480} footer={null} onCancel={onClose}>
      <div className="stack">
        <p>{text}</p>
        {children}
        {failure === undefined ? null : (
          <Notice tone="bad" role="alert">
            {describe(failure)}
          </Notice>
        )}
        <div className="modal-buttons">
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button
            type="primary"
            danger={danger === true}
            loading={sending}
            disabled={!ready}
            onClick={() => void confirm()}
          >
            {action}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
