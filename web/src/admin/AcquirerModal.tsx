import { Form, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, client } from "@/api/client";
import { ConfirmModal } from "@/ui/ConfirmModal";
import { Notice } from "@/ui/Notice";
import { ErrorState, Lines } from "@/ui/States";

interface Props {
  merchant: { id: string; name: string };
  onClose: () => void;
}

const PATH = "/api/admin/merchants/{id}/acquirer";
/** No profile has a name without a character. */
const USUAL = "";

/** With which acquirer the cards of a merchant are charged: the usual one of this server, or one of its profiles. */
export function AcquirerModal({ merchant, onClose }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>();
  const params = { path: { id: merchant.id } };
  const { data, error, refetch } = api.useQuery("get", PATH, { params }, { staleTime: 0 });
  const before = data?.acquirer ?? USUAL;
  const after = chosen ?? before;
  const choose = async () => {
    await client.PUT(PATH, { params, body: { acquirer: after === USUAL ? null : after } });
    await refetch();
  };
  // One that was chosen and is configured no more is named all the same.
  const profiles = [...new Set([...(data?.profiles ?? []), ...(before === USUAL ? [] : [before])])];
  return (
    <ConfirmModal
      title={t("acquirer.title", { name: merchant.name })}
      text={t("acquirer.text")}
      action={t("common.save")}
      ready={after !== before}
      onConfirm={choose}
      onClose={onClose}
    >
      {data ? (
        <Form layout="vertical" component="div">
          <Form.Item label={t("acquirer.label")} htmlFor="acquirer">
            <Select
              id="acquirer"
              value={after}
              onChange={setChosen}
              options={[
                { value: USUAL, label: t("acquirer.usual", { name: data.profiles[0] ?? t("common.none") }) },
                ...profiles.map((value) => ({ value, label: value })),
              ]}
            />
          </Form.Item>
          {before === USUAL || data.profiles.includes(before) ? null : (
            <Notice tone="warning">{t("acquirer.gone", { name: before })}</Notice>
          )}
        </Form>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Lines count={2} />
      )}
    </ConfirmModal>
  );
}
