import { Button, Form, Input, Select } from "antd";
import { Plus, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { NAMES } from "@/api/names";
import type { InfluencerProfile, NewInfluencerProfile } from "@/api/types";
import { isWholeIn, parseWhole } from "@/format/number";
import { CountInput } from "@/ui/inputs";

/** As many as the server takes digits. */
const MOST_FOLLOWERS = 9_999_999_999;

interface NetworkValues {
  network?: (typeof NAMES.InfluencerNetwork)[number];
  handle?: string;
  followers?: string;
}

/** An introduction as it stands in the fields. */
export interface Introduction {
  city?: string;
  about?: string;
  subjects: (typeof NAMES.InfluencerSubject)[number][];
  networks: NetworkValues[];
}

export function toFields({ city, about, subjects, networks }: InfluencerProfile): Introduction {
  return {
    city: city ?? "",
    about: about ?? "",
    subjects: [...subjects],
    networks: networks.map((one) => ({ ...one, followers: String(one.followers) })),
  };
}

/** For the server; what was left empty is taken away. */
export function toBody({ city, about, subjects, networks }: Introduction): NewInfluencerProfile {
  return {
    city: city?.trim() || null,
    about: about?.trim() || null,
    subjects,
    networks: networks.flatMap(({ network, handle, followers }) =>
      network ? [{ network, handle: handle ?? "", followers: parseWhole(followers) ?? 0 }] : [],
    ),
  };
}

/** A line for each network: which, under what name, with how many followers. */
export function NetworkFields() {
  const { t } = useTranslation();
  const chosen = Form.useWatch<NetworkValues[] | undefined>("networks") ?? [];
  const required = { required: true, message: t("field.required") };
  // What is missing is said by the other rule.
  const whole = {
    validator: (_rule: unknown, text: string | undefined) =>
      !text || isWholeIn(text, 0, MOST_FOLLOWERS)
        ? Promise.resolve()
        : Promise.reject(new Error(t("people.whole_number"))),
  };
  const free = (own: string | undefined) =>
    NAMES.InfluencerNetwork.filter((one) => one === own || !chosen.some((line) => line?.network === one));
  return (
    <fieldset className="stack tight networks">
      <legend>{t("people.networks")}</legend>
      <Form.List name="networks">
        {(lines, { add, remove }) => (
          <>
            {lines.map(({ key, name }) => (
              <div key={key} className="network-line">
                <Form.Item name={[name, "network"]} label={t("people.network")} rules={[required]}>
                  <Select
                    options={free(chosen[name]?.network).map((value) => ({
                      value,
                      label: t(`people.network_${value}`),
                    }))}
                  />
                </Form.Item>
                <Form.Item name={[name, "handle"]} label={t("people.handle")} rules={[required]}>
                  <Input maxLength={100} autoCapitalize="none" spellCheck={false} dir="auto" />
                </Form.Item>
                <Form.Item name={[name, "followers"]} label={t("people.followers")} rules={[required, whole]}>
                  <CountInput />
                </Form.Item>
                <Button
                  type="text"
                  icon={<Trash2 size={16} strokeWidth={1.75} />}
                  aria-label={t("people.remove_network", {
                    name: chosen[name]?.network ? t(`people.network_${chosen[name].network}`) : "",
                  })}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            {lines.length < NAMES.InfluencerNetwork.length ? (
              <Button icon={<Plus size={16} strokeWidth={2} />} onClick={() => add({})}>
                {t("people.add_network")}
              </Button>
            ) : null}
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
