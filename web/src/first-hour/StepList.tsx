import "./first-hour.css";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export interface StepText {
  key: string;
  done: boolean;
  title: string;
  text: string;
  /** What to do now; shown for the step whose turn it is, and for those that may be done at any time. */
  action?: ReactNode;
}

/** The way from nothing to the first lead: what is done, what is next, and why. */
export function StepList({ title, text, steps }: { title: string; text: string; steps: StepText[] }) {
  const { t } = useTranslation();
  const next = steps.find((step) => !step.done)?.key;
  const done = steps.filter((step) => step.done).length;
  return (
    <section className="panel first-hour">
      <header className="panel-head">
        <div>
          <h2>{title}</h2>
          <p>{text}</p>
        </div>
        <span className="badge plain num">
          {t("first.progress", { done: String(done), all: String(steps.length) })}
        </span>
      </header>
      <ol>
        {steps.map((step, at) => (
          <li
            key={step.key}
            className={step.done ? "done" : step.key === next ? "next" : undefined}
            aria-current={step.key === next ? "step" : undefined}
          >
            <span className="mark" aria-hidden>
              {step.done ? <Check size={16} strokeWidth={2.5} /> : at + 1}
            </span>
            <div>
              <h3>
                {step.title}
                {step.done ? <span className="visually-hidden"> · {t("first.done")}</span> : null}
              </h3>
              {step.done ? null : <p className="quiet">{step.text}</p>}
            </div>
            {step.done ? null : step.action}
          </li>
        ))}
      </ol>
    </section>
  );
}
