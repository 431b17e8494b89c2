import { Input } from "antd";
import { Search } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  value: string | undefined;
  onChange: (q?: string) => void;
  placeholder: string;
}

/** Asks the server once the typing pauses. */
export function SearchInput({ value, onChange, placeholder }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(value ?? "");
  useEffect(() => setText(value ?? ""), [value]);
  useEffect(() => {
    const wanted = text.trim() || undefined;
    if (wanted === value) return;
    const timer = setTimeout(() => onChange(wanted), 300);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <Input
      className="search"
      type="search"
      allowClear
      value={text}
      aria-label={t("common.search")}
      placeholder={placeholder}
      prefix={<Search size={16} strokeWidth={1.75} />}
      onChange={(e) => setText(e.target.value)}
    />
  );
}
