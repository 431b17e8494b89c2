import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { StepList } from "./StepList";
import type { SenderSteps } from "./steps";

const links = {
  sign: { to: "/accords", label: "first.see_agreements" },
  send: { to: "/campagnes", label: "first.see_campaigns" },
  gain: { to: "/mes-leads", label: "create.see_mine" },
} as const;

/** Sign what is proposed, send a lead, and see it become money. */
export function SenderChecklist({ steps }: { steps: SenderSteps }) {
  const { t } = useTranslation();
  const next = steps.order.find((key) => !steps.done[key]);
  return (
    <StepList
      title={t("first.title")}
      text={t("first.sender_intro")}
      steps={steps.order.map((key) => ({
        key,
        done: steps.done[key],
        title: t(`first.sender_${key}`),
        text: t(`first.sender_${key}_text`),
        action:
          key === "gain" && !steps.sent ? null : (
            <Link to={links[key].to} className={key === next ? "button primary" : "button"}>
              {t(links[key].label)}
            </Link>
          ),
      }))}
    />
  );
}
