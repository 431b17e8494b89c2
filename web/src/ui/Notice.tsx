import { CircleCheck, Info, type LucideIcon, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

type Tone = "good" | "info" | "warning" | "bad";

const looks: Record<Tone, { icon: LucideIcon; level: string }> = {
  good: { icon: CircleCheck, level: "healthy" },
  info: { icon: Info, level: "attention" },
  warning: { icon: TriangleAlert, level: "warning" },
  bad: { icon: OctagonAlert, level: "critical" },
};

interface Props {
  tone: Tone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** `alert` interrupts a screen reader; `status` waits for its turn. */
  role?: "alert" | "status";
}

export function Notice({ tone, title, children, action, role }: Props) {
  const { icon: Icon, level } = looks[tone];
  return (
    <div className={`notice level-${level}`} role={role}>
      <Icon size={18} strokeWidth={1.75} aria-hidden />
      <div>
        {title ? <strong>{title} </strong> : null}
        {children}
      </div>
      {action}
    </div>
  );
}
