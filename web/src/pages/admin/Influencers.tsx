import { getRouteApi } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { UserList } from "@/admin/UserList";
import { useUsers } from "@/admin/users";
import { PageHeader } from "@/ui/PageHeader";
import { SearchInput } from "@/ui/SearchInput";

const route = getRouteApi("/frame/influenceurs");

export default function Influencers() {
  const { t } = useTranslation();
  const { q, role = "influencer" } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useUsers({ role, q });
  const search = useCallback(
    (q: string | undefined) => void navigate({ search: (before) => ({ ...before, q }), replace: true }),
    [navigate],
  );
  return (
    <>
      <PageHeader
        title={t("nav.influencers")}
        text={t("users.influencers_intro")}
        end={
          <Segmented
            name="role"
            aria-label={t("profile.role")}
            value={role}
            options={[
              { value: "influencer", label: t("users.influencers") },
              { value: "commercial", label: t("users.commercials") },
            ]}
            onChange={(value) =>
              void navigate({
                search: (before) => ({ ...before, role: value === "commercial" ? "commercial" : undefined }),
                replace: true,
              })
            }
          />
        }
      />
      <section className="panel flush">
        <search className="filters">
          <SearchInput value={q} onChange={search} placeholder={t("users.search")} />
        </search>
        <UserList list={list} />
      </section>
    </>
  );
}
