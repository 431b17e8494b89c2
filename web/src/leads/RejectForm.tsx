import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NAMES } from "@/api/names";
import type { RejectionReason } from "@/api/types";
import { ChoiceRow } from "@/ui/ChoiceRow";
import { useMoneyText } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";
import { Arithmetic, totalCommission } from "./Arithmetic";
import { DecidedTogether, DecisionFacts } from "./DecisionFacts";
import type { DecisionFormProps } from "./ValidateForm";

export function RejectForm({ leads, sending, failure, onCancel, onSubmit }: DecisionFormProps) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const describe = useProblemText();
  const [reason, setReason] = useState<RejectionReason>();
  const [details, setDetails] = useState("");
  const [lead] = leads;
  const needsDetails = reason === "other" && details.trim() === "";
  const ready = reason !== undefined && !needsDetails;
  const submit = () => {
    if (ready) onSubmit({ kind: "reject", reason, details: details.trim() || undefined });
  };
  return (
    <Form layout="vertical" onFinish={submit}>
      {lead && leads.length === 1 ? (
        <DecisionFacts lead={lead} />
      ) : (
        <DecidedTogether leads={leads} text={t("decide.bulk_same_reason")} />
      )}
      <hr className="hairline" />
      <Form.Item label={t("decide.reason")}>
        <ChoiceRow
          name="reason"
          look="cards"
          label={t("decide.reason")}
          choices={NAMES.RejectionReason.map((value) => ({ value, label: t(`reason.${value}`) }))}
          value={reason}
          onChange={setReason}
        />
      </Form.Item>
      <Form.Item
        htmlFor="details"
        label={
          <>
            {t("decide.details")}{" "}
            {reason === "other" ? null : <span className="optional">{t("decide.visible")}</span>}
          </>
        }
        help={needsDetails ? t("decide.details_required") : undefined}
      >
        <Input.TextArea
          id="details"
          value={details}
          maxLength={500}
          aria-required={reason === "other"}
          rows={2}
          onChange={(e) => setDetails(e.target.value)}
        />
      </Form.Item>
      <Arithmetic leads={leads} decision="reject" />
      {failure === undefined ? null : (
        <Notice tone="bad" role="alert">
          {describe(failure)}
        </Notice>
      )}
      <div className="modal-buttons">
        {reason === undefined ? <span className="quiet why">{t("decide.reason_missing")}</span> : null}
        <Button onClick={onCancel}>{t("common.cancel")}</Button>
        <Button type="primary" danger htmlType="submit" disabled={!ready} loading={sending}>
          {t("decide.reject_button", { amount: money(totalCommission(leads)) })}
        </Button>
      </div>
    </Form>
  );
}
