import { Button } from "antd";
import { UserPlus } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Influencer } from "@/api/types";
import { formatPercent } from "@/format/percent";
import { counted } from "@/i18n";

interface Props {
  person: Influencer;
  onInvite: () => void;
}

/** Somebody who could bring leads: where, about what, to how many, and what they have brought the merchant. */
export function Person({ person, onInvite }: Props) {
  const { t } = useTranslation();
  const { profile } = person;
  const subjects = profile.subjects.map((subject) => t(`people.subject_${subject}`));
  const place = [t(`role.${person.kind}`), profile.city, ...subjects].filter(Boolean);
  return (
    <li>
      <div>
        <p className="row">
          <span className="name">
            <bdi>{person.name}</bdi>
          </span>
          {person.agreement ? <AgreementWord status={person.agreement} /> : null}
        </p>
        <p className="quiet">{place.join(" · ")}</p>
        <p className="quiet">
          {profile.networks.length === 0
            ? null
            : `${t("people.reach", counted(profile.reach))} · ${profile.networks
                .map((one) => `${t(`people.network_${one.network}`)} ${counted(one.followers).n}`)
                .join(" · ")}`}
        </p>
        <p className="description" dir="auto">
          {profile.about ?? (profile.city ? null : t("people.no_profile"))}
        </p>
        <p>
          <Record person={person} />
        </p>
      </div>
      {person.agreement ? null : (
        <Button icon={<UserPlus size={16} strokeWidth={1.75} />} onClick={onInvite}>
          {t("people.invite")} <span className="visually-hidden">{person.name}</span>
        </Button>
      )}
    </li>
  );
}

function AgreementWord({ status }: { status: NonNullable<Influencer["agreement"]> }) {
  const { t } = useTranslation();
  const words = {
    pending: "people.invited",
    active: "people.agreed",
    suspended: "people.agreement_suspended",
    // One that is over is not shown.
    terminated: "people.agreement_suspended",
  } as const;
  return <span className="badge plain">{t(words[status])}</span>;
}

/** The leads they brought this merchant; how they work for others is not told. */
function Record({ person }: { person: Influencer }) {
  const { t } = useTranslation();
  if (person.leads === 0) return <span className="quiet">{t("people.no_record")}</span>;
  const parts = [
    t("people.leads", counted(person.leads)),
    person.pending > 0 ? t("people.waiting", counted(person.pending)) : null,
    person.validation_rate == null
      ? null
      : t("people.kept", { rate: formatPercent(person.validation_rate, 0) }),
    person.avg_quality == null ? null : t("people.score", { score: formatScore(person.avg_quality) }),
  ];
  return <span>{parts.filter((part) => part !== null).join(" · ")}</span>;
}

/** `7,9 / 10` */
function formatScore(score: number): string {
  return `${score.toFixed(1).replace(".", ",")} / 10`;
}
