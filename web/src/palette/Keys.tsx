import "./palette.css";
import { useTranslation } from "react-i18next";
import { access } from "@/access";
import type { User } from "@/api/types";
import { Dialog } from "@/ui/Dialog";
import { COMMAND } from "./command";

/** Every key that does something, and where. */
export default function Keys({ user, onClose }: { user: User; onClose: () => void }) {
  const { t } = useTranslation();
  const everywhere: [string[], string][] = [
    [[COMMAND, "K"], t("palette.title")],
    [["?"], t("palette.keys")],
    [["Esc"], t("common.close")],
  ];
  const table: [string[], string][] = [
    [["j", "k"], t("leads.key_move")],
    [["o"], t("leads.key_open")],
    [["v"], t("leads.key_validate")],
    [["r"], t("leads.key_reject")],
  ];
  const decision: [string[], string][] = [[["1", "…", "9", "0"], t("palette.key_score")]];
  const parts = [
    { title: t("palette.everywhere"), keys: everywhere },
    ...(access(user).canDecideLeads
      ? [
          { title: t("palette.in_table"), keys: table },
          { title: t("palette.in_decision"), keys: decision },
        ]
      : []),
  ];
  return (
    <Dialog title={t("palette.keys")} width={480} footer={null} onCancel={onClose}>
      {parts.map(({ title, keys }) => (
        <section key={title} className="keys-part">
          <h3>{title}</h3>
          <dl className="keys-list">
            {keys.map(([pressed, text]) => (
              <KeyLine key={text} pressed={pressed} text={text} />
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}

function KeyLine({ pressed, text }: { pressed: string[]; text: string }) {
  return (
    <>
      <dt dir="ltr">
        {pressed.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{text}</dd>
    </>
  );
}
