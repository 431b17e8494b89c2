import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import { landFieldErrors } from "@/ui/field-errors";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";

interface Values {
  name: string;
  description?: string;
}

export function NewCampaign({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const create = async ({ name, description }: Values) => {
    setSending(true);
    setFailure(undefined);
    try {
      const { data } = await client.POST("/api/campaigns", {
        body: { name, description: description?.trim() || undefined },
      });
      await queries.invalidateQueries({ queryKey: ["get", "/api/campaigns"] });
      onClose();
      if (data) await navigate({ to: "/campagnes/$id", params: { id: data.campaign.id } });
    } catch (error) {
      setFailure(landFieldErrors(form, error, ["name", "description"]));
      setSending(false);
    }
  };

  return (
    <Modal open title={t("campaigns.new")} width={480} footer={null} onCancel={onClose}>
      <Form form={form} layout="vertical" onFinish={(values) => void create(values)}>
        <p className="quiet">{t("campaigns.create_intro")}</p>
        <Form.Item<Values>
          name="name"
          label={t("campaigns.name")}
          rules={[
            { required: true, whitespace: true, message: t("field.required") },
            { min: 2, message: t("field.short", { min: 2 }) },
          ]}
        >
          <Input maxLength={255} autoFocus />
        </Form.Item>
        <Form.Item<Values>
          name="description"
          label={
            <>
              {t("campaigns.description")} <span className="optional">{t("common.optional")}</span>
            </>
          }
          extra={t("campaigns.description_help")}
        >
          <Input.TextArea maxLength={2000} rows={3} />
        </Form.Item>
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
    </Modal>
  );
}
