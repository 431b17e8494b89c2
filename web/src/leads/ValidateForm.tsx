import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { ChoiceRow } from "@/ui/ChoiceRow";
import { useMoneyText } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";
import { Arithmetic, totalCommission } from "./Arithmetic";
import { DecidedTogether, DecisionFacts } from "./DecisionFacts";
import type { Decision } from "./decisions";
import { useDigitKeys } from "./keyboard";

export interface DecisionFormProps {
  leads: Lead[];
  sending: boolean;
  failure: unknown;
  onCancel: () => void;
  onSubmit: (decision: Decision) => void;
}

const SCORES = Array.from({ length: 10 }, (_, i) => ({ value: i + 1, label: i + 1 }));

export function ValidateForm({ leads, sending, failure, onCancel, onSubmit }: DecisionFormProps) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const describe = useProblemText();
  const [score, setScore] = useState<number>();
  const [comment, setComment] = useState("");
  const [lead] = leads;
  useDigitKeys(setScore);
  const submit = () => {
    if (score !== undefined) onSubmit({ kind: "validate", score, feedback: comment.trim() || undefined });
  };
  return (
    <Form layout="vertical" onFinish={submit}>
      {lead && leads.length === 1 ? (
        <DecisionFacts lead={lead} />
      ) : (
        <DecidedTogether leads={leads} text={t("decide.bulk_same")} />
      )}
      <hr className="hairline" />
      <Form.Item label={t("decide.score")}>
        <ChoiceRow
          name="score"
          look="score"
          label={t("decide.score")}
          choices={SCORES}
          value={score}
          onChange={setScore}
        />
        <div className="spread quiet scale" aria-hidden>
          <span>{t("decide.score_low")}</span>
          <span>{t("decide.score_high")}</span>
        </div>
      </Form.Item>
      <Form.Item
        htmlFor="feedback"
        label={
          <>
            {t("decide.comment")} <span className="optional">{t("decide.visible")}</span>
          </>
        }
      >
        <Input.TextArea
          id="feedback"
          value={comment}
          maxLength={500}
          rows={2}
          onChange={(e) => setComment(e.target.value)}
        />
      </Form.Item>
      <Arithmetic leads={leads} decision="validate" />
      {failure === undefined ? null : (
        <Notice tone="bad" role="alert">
          {describe(failure)}
        </Notice>
      )}
      <div className="modal-buttons">
        {score === undefined ? <span className="quiet why">{t("decide.score_missing")}</span> : null}
        <Button onClick={onCancel}>{t("common.cancel")}</Button>
        <Button type="primary" htmlType="submit" disabled={score === undefined} loading={sending}>
          {t("decide.validate_button", { amount: money(totalCommission(leads)) })}
        </Button>
      </div>
    </Form>
  );
}
