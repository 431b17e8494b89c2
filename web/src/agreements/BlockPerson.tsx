import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { CampaignSelect } from "@/campaigns/CampaignSelect";
import { ConfirmModal } from "@/ui/ConfirmModal";
import { useUndo } from "@/ui/Undo";
import { lift, set, useRefreshBlocks } from "./Blocks";
import { PersonField } from "./PersonField";

interface Blocked {
  /** Role and id. */
  person?: string;
  campaign_id?: string;
  reason?: string;
}

/** Whom the merchant blocks, and where; it says what that does before it is done. */
export function BlockPerson({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const refresh = useRefreshBlocks();
  const [form] = Form.useForm<Blocked>();
  const person = Form.useWatch("person", form);

  const offerUndo = useUndo();
  const block = async () => {
    const { campaign_id, reason } = form.getFieldsValue();
    const place = { influencer_id: person?.split(":")[1] ?? "", campaign_id };
    const { data } = await set({ ...place, details: reason?.trim() });
    await refresh();
    // Who was blocked before stays so.
    if (data?.already_applied) return;
    offerUndo({
      text: t("agreements.block_done"),
      undo: async () => {
        await lift(place);
        await refresh();
      },
    });
  };
  return (
    <ConfirmModal
      danger
      title={t("agreements.block_title")}
      text={t("agreements.block_text")}
      action={t("agreements.block")}
      ready={person !== undefined}
      onConfirm={block}
      onClose={onClose}
    >
      <Form<Blocked> form={form} layout="vertical">
        <PersonField />
        <Form.Item<Blocked> name="campaign_id" label={t("leads.campaign")}>
          <CampaignSelect placeholder={t("agreements.all_campaigns")} />
        </Form.Item>
        <Form.Item<Blocked> name="reason" label={t("agreements.block_reason")}>
          <Input maxLength={500} />
        </Form.Item>
      </Form>
    </ConfirmModal>
  );
}
