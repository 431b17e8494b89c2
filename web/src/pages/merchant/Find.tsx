import { getRouteApi } from "@tanstack/react-router";
import { Users } from "lucide-react";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProposeAgreement } from "@/agreements/Propose";
import type { Influencer } from "@/api/types";
import { PeopleFilters } from "@/people/Filters";
import { Person } from "@/people/Person";
import { usePeople } from "@/people/queries";
import type { PeopleSearch } from "@/people/search";
import { ListFoot } from "@/ui/ListFoot";
import { PageHeader } from "@/ui/PageHeader";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

const route = getRouteApi("/frame/trouver");

/** A merchant looks for people who could bring leads, and proposes an agreement from here. */
export default function Find() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = usePeople(search);
  const [invited, setInvited] = useState<Influencer>();
  const onChange = useCallback(
    (change: PeopleSearch) =>
      void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    [navigate],
  );
  return (
    <>
      <PageHeader title={t("people.find")} text={t("people.find_intro")} />
      <section className="panel flush">
        <PeopleFilters search={search} onChange={onChange} />
        {list.error && !list.data ? (
          <ErrorState error={list.error} onRetry={() => void list.refetch()} />
        ) : list.isPending ? (
          <div className="pad">
            <Lines count={8} />
          </div>
        ) : list.people.length === 0 ? (
          <EmptyState icon={Users} title={t("people.none")} />
        ) : (
          <>
            <ul className="campaigns">
              {list.people.map((person) => (
                <Person key={person.id} person={person} onInvite={() => setInvited(person)} />
              ))}
            </ul>
            <ListFoot list={list} shown={list.people.length} />
          </>
        )}
      </section>
      {invited ? (
        <ProposeAgreement
          person={invited}
          onClose={() => {
            setInvited(undefined);
            void list.refetch();
          }}
        />
      ) : null}
    </>
  );
}
