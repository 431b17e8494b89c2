import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import { Dialog } from "@/ui/Dialog";
import { landFieldErrors } from "@/ui/field-errors";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";
import { type CampaignTextValues, TextFields } from "./TextFields";

export function NewCampaign({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [form] = Form.useForm<CampaignTextValues>();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const create = async ({ name, description }: CampaignTextValues) => {
    setSending(true);
    setFailure(undefined);
    try {
      const { data } = await client.POST("/api/campaigns", {
        body: { name, description: description?.trim() || undefined },
      });
      await queries.invalidateQueries({ queryKey: ["get", "/api/campaigns"] });
      onClose();
      if (data)
        await navigate({
          to: "/campagnes/$id",
          params: { id: data.campaign.id },
          search: { view: "settings" },
        });
    } catch (error) {
      setFailure(landFieldErrors(form, error, ["name", "description"]));
      setSending(false);
    }
  };

  return (
    <Dialog title={t("campaigns.new")} width={480} footer={null} onCancel={onClose}>
      <Form form={form} layout="vertical" onFinish={(values) => void create(values)}>
        <p className="quiet">{t("campaigns.create_intro")}</p>
        <TextFields />
        {failure === undefined ? null : (
          <Notice tone="bad" role="alert">
            {describe(failure)}
          </Notice>
        )}
        <div className="modal-buttons">
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="primary" htmlType="submit" loading={sending}>
            {t("campaigns.create")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
