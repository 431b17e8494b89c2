import { useNavigate } from "@tanstack/react-router";
import { Contrast, Keyboard, Languages, LogOut, Plus, ShieldCheck, Wallet } from "lucide-react";
import { useTranslation } from "react-i18next";
import { access } from "@/access";
import type { User } from "@/api/types";
import { LANGUAGE_NAMES } from "@/frame/LanguageSegments";
import { usePageLabel } from "@/frame/NavLink";
import { pageLinks } from "@/frame/pages";
import { leaveForGood } from "@/frame/UserMenu";
import { LANGUAGES, setPreference } from "@/preferences";
import type { Item } from "./items";

type Action = Omit<Item, "group">;

/** What somebody can do from anywhere, and where they can go. */
export function useActions(user: User, showKeys: () => void): Item[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const labelOf = usePageLabel();
  const { pages, ownsDeposit, managesCampaigns, canSendLeads } = access(user);
  const doings: (Action | false)[] = [
    canSendLeads && {
      id: "new-lead",
      icon: Plus,
      label: t("nav.new_lead"),
      run: () => void navigate({ to: "/nouveau-lead" }),
    },
    ownsDeposit && {
      id: "recharge",
      icon: Wallet,
      label: t("deposit.recharge_title"),
      run: () => void navigate({ to: "/depot", search: { open: "recharge" } }),
    },
    ownsDeposit && {
      id: "deposit",
      icon: Plus,
      label: t("deposit.create_title"),
      run: () => void navigate({ to: "/depot", search: { open: "create" } }),
    },
    managesCampaigns && {
      id: "campaign",
      icon: Plus,
      label: t("campaigns.new"),
      run: () => void navigate({ to: "/campagnes", search: { open: "create" } }),
    },
    managesCampaigns && {
      id: "agreement",
      icon: Plus,
      label: t("agreements.propose"),
      run: () => void navigate({ to: "/accords", search: { open: "create" } }),
    },
    pages.includes("audit") && {
      id: "audit",
      icon: ShieldCheck,
      label: t("audit.run"),
      run: () => void navigate({ to: "/audit" }),
    },
    { id: "keys", icon: Keyboard, label: t("palette.keys"), hint: "?", run: showKeys },
    ...(["light", "dark", "system"] as const).map((theme) => ({
      id: `theme-${theme}`,
      icon: Contrast,
      label: `${t("common.theme")} · ${t(`common.theme_${theme}`)}`,
      run: () => setPreference({ theme }),
    })),
    ...LANGUAGES.map((language) => ({
      id: `language-${language}`,
      icon: Languages,
      label: `${t("common.language")} · ${LANGUAGE_NAMES[language]}`,
      run: () => setPreference({ language }),
    })),
    { id: "out", icon: LogOut, label: t("nav.sign_out"), run: leaveForGood },
  ];
  const actions = doings
    .filter((each) => each !== false)
    .map((each) => ({ ...each, group: "actions" as const }));
  const places = pages.map((page) => ({
    id: `page-${page}`,
    group: "pages" as const,
    icon: pageLinks[page].icon,
    label: labelOf(page),
    run: () => void navigate({ to: pageLinks[page].to }),
  }));
  return [...actions, ...places];
}
