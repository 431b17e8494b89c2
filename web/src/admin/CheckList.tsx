import { CircleCheck, OctagonAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { InvariantCheck } from "@/api/types";
import { counted } from "@/i18n";
import { Ltr } from "@/ui/Formatted";

interface Props {
  checks: InvariantCheck[];
  /** Rows that contradict a rule are named. */
  withExamples?: boolean;
}

/** Every rule that was checked, the broken ones first. */
export function CheckList({ checks, withExamples }: Props) {
  const { t, i18n } = useTranslation();
  // A rule that is newer than this client goes by the name that the server gives it.
  const title = (name: string) =>
    i18n.exists(`invariant.${name}`) ? t(`invariant.${name}` as "invariant.roles_are_confined") : name;
  const sorted = [...checks].sort((a, b) => b.violations - a.violations);
  return (
    <ul className="brief checks">
      {sorted.map(({ name, violations, examples }) => (
        <li key={name}>
          {violations === 0 ? (
            <CircleCheck size={16} strokeWidth={1.75} className="good" aria-hidden />
          ) : (
            <OctagonAlert size={16} strokeWidth={1.75} className="bad" aria-hidden />
          )}
          <span className="what">
            <bdi>{title(name)}</bdi>
            {withExamples && examples.length > 0 ? (
              <ul className="examples">
                {examples.map((example) => (
                  <li key={example}>
                    <Ltr>{example}</Ltr>
                  </li>
                ))}
              </ul>
            ) : null}
          </span>
          <span className={violations === 0 ? "quiet" : "bad"}>{t("audit.gaps", counted(violations))}</span>
        </li>
      ))}
    </ul>
  );
}
