import { Form, Select } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Influencer } from "@/api/types";
import { counted } from "@/i18n";
import { useCandidates } from "./queries";
import type { Terms } from "./terms";

const PAUSE = 250;

/** Whom to propose to: people who brought a lead first; typing asks the server for others. */
export function PersonField({ chosen }: { chosen?: Pick<Influencer, "id" | "kind" | "name"> | undefined }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [q, setQ] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim() || undefined), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, isFetching } = useCandidates(q);
  const options = data?.influencers.map(({ id, name, role, leads }) => ({
    value: `${role}:${id}`,
    label: name,
    text: `${t(role === "commercial" ? "role.commercial" : "role.influencer")} · ${t("agreements.brought", counted(leads))}`,
  }));
  // Who was chosen before may not be among the first that the server names.
  if (chosen && !typed && !options?.some(({ value }) => value.endsWith(chosen.id))) {
    options?.unshift({
      value: `${chosen.kind}:${chosen.id}`,
      label: chosen.name,
      text: t(`role.${chosen.kind}`),
    });
  }
  return (
    <Form.Item<Terms>
      name="person"
      label={t("agreements.with")}
      rules={[{ required: true, message: t("field.required") }]}
    >
      <Select
        showSearch={{ filterOption: false, onSearch: setTyped }}
        loading={isFetching}
        placeholder={t("agreements.choose_person")}
        notFoundContent={isFetching ? null : t("agreements.nobody")}
        options={options}
        optionRender={({ label, data: { text } }) => (
          <span className="two-lines">
            <bdi className="name">{label}</bdi>
            <small>{text}</small>
          </span>
        )}
      />
    </Form.Item>
  );
}
