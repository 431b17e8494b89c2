import { Button, Form } from "antd";
import { Pencil } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import type { Campaign } from "@/api/types";
import { Dialog } from "@/ui/Dialog";
import { landFieldErrors } from "@/ui/field-errors";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";
import { useRefreshCampaigns } from "./StatusActions";
import { type CampaignTextValues, TextFields } from "./TextFields";

/** Opens the name and the description of a campaign for change. */
export function EditTexts({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<Pencil size={16} strokeWidth={1.75} />} onClick={() => setOpen(true)}>
        {t("campaigns.edit")}
      </Button>
      {open ? <TextsModal campaign={campaign} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function TextsModal({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const refresh = useRefreshCampaigns();
  const [form] = Form.useForm<CampaignTextValues>();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const save = async ({ name, description }: CampaignTextValues) => {
    setSending(true);
    setFailure(undefined);
    try {
      await client.PUT("/api/campaigns/{id}", {
        params: { path: { id: campaign.id } },
        // An empty text takes the description away; an absent one would leave it.
        body: { name: name.trim(), description: description?.trim() || null },
      });
      await refresh();
      onClose();
    } catch (error) {
      setFailure(landFieldErrors(form, error, ["name", "description"]));
      setSending(false);
    }
  };

  return (
    <Dialog title={t("campaigns.edit_title")} width={480} footer={null} onCancel={onClose}>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ name: campaign.name, description: campaign.description ?? "" }}
        onFinish={(values) => void save(values)}
      >
        <TextFields />
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
