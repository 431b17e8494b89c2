import "@/charts/charts.css";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Stats } from "@/api/types";
import { centimes } from "@/format/money";
import { formatNumber } from "@/format/percent";
import { counted } from "@/i18n";
import { Ltr, Percent } from "@/ui/Formatted";
import { Money } from "@/ui/Money";
import { Panel } from "@/ui/Panel";

interface Props {
  stats: Stats;
  className?: string;
  end?: ReactNode;
}

/** Who brought the leads, how good they were, and what they cost. */
export function TopInfluencers({ stats, className, end }: Props) {
  const { t } = useTranslation();
  const people = stats.top_influencers ?? [];
  return (
    <Panel
      className={className ?? ""}
      title={t("stats.influencers")}
      text={t("stats.over", { period: t("common.days", counted(stats.period_days)) })}
      end={end}
    >
      {people.length === 0 ? (
        <p className="chart-empty quiet">{t("stats.no_leads")}</p>
      ) : (
        <table className="people">
          <thead>
            <tr>
              <th scope="col">{t("leads.influencer")}</th>
              <th scope="col">{t("stats.leads")}</th>
              <th scope="col">{t("stats.validation")}</th>
              <th scope="col" className="wide">
                {t("stats.quality_short")}
              </th>
              <th scope="col">{t("stats.spent")}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.influencer_id}>
                <td className="name">
                  <Link to="/leads" search={{ view: "all", influencer: person.influencer_id }}>
                    <bdi>{person.name}</bdi>
                  </Link>
                </td>
                <td>{counted(person.leads).n}</td>
                <td>
                  {person.validation_rate == null ? (
                    t("common.none")
                  ) : (
                    <Percent value={person.validation_rate} />
                  )}
                </td>
                <td className="wide">
                  {person.avg_quality == null ? (
                    t("common.none")
                  ) : (
                    <Ltr>{formatNumber(person.avg_quality, 1)}</Ltr>
                  )}
                </td>
                <td>
                  <Money value={centimes(person.spent ?? 0)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
