import { Button } from "antd";
import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

/** How long it says that it has copied. */
const SAYS_SO = 4_000;

/** Puts a text into the clipboard, and says whether that worked. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<"copied" | "copy_failed">();
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(undefined), SAYS_SO);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    try {
      // Where the page came without TLS, browsers have no clipboard for it.
      await navigator.clipboard.writeText(text);
      setSaid("copied");
    } catch {
      setSaid("copy_failed");
    }
  };
  const Icon = said === "copied" ? Check : Copy;
  return (
    <>
      <Button
        size="small"
        icon={<Icon size={14} strokeWidth={1.75} />}
        aria-label={t("common.labelled", { label: t("common.copy"), value: label })}
        onClick={() => void copy()}
      >
        {t(`common.${said ?? "copy"}`)}
      </Button>
      <span className="visually-hidden" role="status">
        {said ? t(`common.${said}`) : null}
      </span>
    </>
  );
}
