import "./create.css";
import { Button, Form } from "antd";
import { Send } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { newIdempotencyKey } from "@/api/idempotency";
import { toProblem } from "@/api/problem";
import type { Campaign, Lead } from "@/api/types";
import { useCampaign } from "@/campaigns/queries";
import { formatTime } from "@/format/dates";
import { type DraftValues, dropDraft, isEmpty, loadDraft, saveDraft } from "@/leads/draft";
import { usePhone } from "@/theme/mode";
import { landFieldErrors } from "@/ui/field-errors";
import { CampaignField, CustomerFields, NeedFields } from "./fields";
import { DuplicateNote, Preview, PreviewBar, useNoFundsText } from "./Preview";
import { shownPrice, useDuplicate, useQuote } from "./previews";
import { Refusal } from "./Refusal";
import { sendLead, toNewLead } from "./send";

interface Props {
  userId: string;
  /** The campaigns to choose from: those that were found last. */
  campaigns: Campaign[];
  onSearch?: (q: string) => void;
  /** A campaign chosen elsewhere; wins over the draft's. */
  campaignId?: string | undefined;
  onSent: (lead: Lead) => void;
}

const FIELDS = [
  "campaign_id",
  "customer_name",
  "customer_company",
  "customer_phone",
  "customer_email",
  "estimated_value",
  "source",
  "customer_notes",
] as const satisfies (keyof DraftValues)[];

/** What is kept of an intention: its key, and the price it was sent at, if it was. */
function intended(key: string, shown: { key: string; price: number | undefined } | undefined) {
  return { key, sent: shown?.key === key ? { price: shown.price } : undefined };
}

export function CreateLeadForm({ userId, campaigns, onSearch, campaignId, onSent }: Props) {
  const { t } = useTranslation();
  const phone = usePhone();
  const [form] = Form.useForm<DraftValues>();
  const [draft] = useState(() => {
    const kept = loadDraft(userId);
    return campaignId ? { ...kept, values: { ...kept.values, campaign_id: campaignId } } : kept;
  });
  const key = useRef(draft.key);
  const [values, setValues] = useState(draft.values);
  const [savedAt, setSavedAt] = useState(draft.savedAt);
  const [sending, setSending] = useState(false);
  const busy = useRef(false);
  const shown = useRef<{ key: string; price: number | undefined } | undefined>(
    draft.sent ? { key: draft.key, price: draft.sent.price } : undefined,
  );
  const [refusal, setRefusal] = useState<unknown>();

  const found = useCampaign(values.campaign_id, campaigns);
  const campaign = found?.status === "active" ? found : undefined;
  const { data: quote, refetch: askPrice } = useQuote(campaign?.id, values.estimated_value);
  const duplicate = useDuplicate(values);

  useEffect(() => {
    if (isEmpty(values)) return;
    const intention = key.current;
    const timer = setTimeout(() => {
      // Sent or cleared meanwhile: what was typed must not come back.
      if (key.current !== intention) return;
      const now = Date.now();
      if (saveDraft(userId, { values, ...intended(key.current, shown.current), savedAt: now }))
        setSavedAt(now);
    }, 400);
    return () => clearTimeout(timer);
  }, [values, userId]);

  const restart = () => {
    key.current = newIdempotencyKey();
    dropDraft(userId);
    form.setFieldsValue(Object.fromEntries(FIELDS.map((name) => [name, undefined])));
    setValues({});
    setSavedAt(undefined);
    setRefusal(undefined);
  };

  const submit = async (typed: DraftValues) => {
    const lead = toNewLead(typed);
    // State is too late for two clicks in one frame.
    if (!lead || busy.current) return;
    busy.current = true;
    setSending(true);
    setRefusal(undefined);
    // A repetition of the same intention says the same: the key stands for it.
    if (shown.current?.key !== key.current)
      shown.current = { key: key.current, price: shownPrice(quote, typed) };
    const expected_commission = shown.current.price;
    // Before leaving: a reload during the request must find the same key, and the price that was said with it.
    saveDraft(userId, { values: typed, ...intended(key.current, shown.current), savedAt: Date.now() });
    try {
      const created = await sendLead({ ...lead, expected_commission }, key.current);
      restart();
      onSent(created);
    } catch (error) {
      const problem = toProblem(error);
      // A clear refusal ends the intention; without an answer the key must stay.
      if (!problem.answerLost && problem.code !== "idempotency_key_reused") key.current = newIdempotencyKey();
      saveDraft(userId, { values: typed, ...intended(key.current, shown.current), savedAt: Date.now() });
      // The new price stands on the screen before anybody can send again.
      if (problem.code === "terms_changed") await askPrice();
      setRefusal(landFieldErrors(form, error, FIELDS));
    } finally {
      busy.current = false;
      setSending(false);
    }
  };

  const noFunds = quote?.deposit_available === false;
  const noFundsText = useNoFundsText();
  const button = (
    <Button
      type="primary"
      htmlType="submit"
      block={phone}
      loading={sending}
      disabled={noFunds}
      icon={phone ? undefined : <Send size={16} strokeWidth={1.75} className="flip" />}
    >
      {sending ? t("create.sending") : t("create.submit")}
    </Button>
  );
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={draft.values}
      onValuesChange={(_change, all) => setValues(all)}
      onFinish={(all) => void submit(all)}
      scrollToFirstError={{ block: "center", focus: true }}
      className="create-lead"
    >
      <div className="panel flush create-fields">
        <fieldset aria-label={t("create.campaign")}>
          <CampaignField campaigns={campaigns} chosen={campaign} onSearch={onSearch} />
        </fieldset>
        <fieldset>
          <legend>{t("create.client")}</legend>
          <CustomerFields values={values} />
          {phone && duplicate ? <DuplicateNote duplicate={duplicate} /> : null}
        </fieldset>
        <fieldset>
          <legend>{t("create.need")}</legend>
          <NeedFields values={values} />
        </fieldset>
        {refusal === undefined ? null : (
          <div className="pad">
            <Refusal
              error={refusal}
              onSendNew={() => {
                key.current = newIdempotencyKey();
                form.submit();
              }}
            />
          </div>
        )}
        <div className="create-end">
          <span className="quiet" role="status">
            {savedAt ? t("create.draft_saved", { time: formatTime(savedAt) }) : null}
          </span>
          <span className="row">
            <Button type="text" onClick={restart} disabled={isEmpty(values) || sending}>
              {t("create.clear")}
            </Button>
            {phone ? null : button}
          </span>
        </div>
      </div>
      {phone ? (
        <div className="create-bar">
          <PreviewBar campaign={campaign} quote={quote} />
          {noFunds ? <p className="quiet">{noFundsText(campaign)}</p> : null}
          {button}
        </div>
      ) : (
        <Preview campaign={campaign} quote={quote} duplicate={duplicate} />
      )}
    </Form>
  );
}
