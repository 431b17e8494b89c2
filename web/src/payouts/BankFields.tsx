import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { formatRib, parseRib } from "@/format/rib";
import { CountInput } from "@/ui/inputs";

/** What people type of their account. */
export interface BankValues {
  rib: string;
  holder: string;
}

/** The account that money goes to: whether its key fits is said while it is typed. */
export function BankFields() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name="rib"
        label={t("payouts.rib")}
        extra={t("payouts.rib_help")}
        validateFirst
        validateTrigger="onBlur"
        getValueProps={(value: string | undefined) => ({ value: value ?? "" })}
        rules={[
          { required: true, message: t("field.required") },
          {
            validator: (_, value: string) =>
              parseRib(value) ? Promise.resolve() : Promise.reject(new Error(t("payouts.rib_wrong"))),
          },
        ]}
      >
        <RibInput />
      </Form.Item>
      <Form.Item
        name="holder"
        label={t("payouts.holder")}
        extra={t("payouts.holder_help")}
        rules={[
          { required: true, whitespace: true, message: t("field.required") },
          { min: 2, message: t("field.short", { min: 2 }) },
        ]}
      >
        <Input maxLength={70} autoComplete="name" />
      </Form.Item>
    </>
  );
}

interface RibInputProps {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
  onBlur?: () => void;
}

/** Groups the digits as banks do once they are a RIB. */
function RibInput({ id, value, onChange, onBlur }: RibInputProps) {
  const whole = parseRib(value ?? "");
  return (
    <CountInput
      {...(id ? { id } : {})}
      maxLength={60}
      value={value ?? ""}
      onChange={(event) => onChange?.(event.target.value)}
      onBlur={() => {
        if (whole) onChange?.(formatRib(whole));
        onBlur?.();
      }}
    />
  );
}
