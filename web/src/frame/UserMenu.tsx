import { useNavigate } from "@tanstack/react-router";
import { Dropdown } from "antd";
import { ChevronsUpDown } from "lucide-react";
import { useTranslation } from "react-i18next";
import { signOut } from "@/api/session";
import type { User } from "@/api/types";
import { forgetDrafts } from "@/leads/draft";

/** The business for a merchant, the person for everybody else. */
export function titleOf(user: User): string {
  return user.merchant?.company_name ?? user.display_name;
}

export function leaveForGood(): void {
  // A draft holds a customer's contact: it stays on the device no longer than its author.
  forgetDrafts();
  void signOut();
}

export function UserMenu({ user }: { user: User }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const title = titleOf(user);
  const items = [
    { key: "profile", label: t("nav.profile") },
    { key: "out", label: t("nav.sign_out") },
  ];
  const choose = ({ key }: { key: string }) => {
    if (key === "out") leaveForGood();
    else void navigate({ to: "/profil" });
  };
  return (
    <Dropdown trigger={["click"]} menu={{ items, onClick: choose }}>
      <button type="button" className="who">
        <span className="letter" aria-hidden>
          {[...title][0]?.toUpperCase()}
        </span>
        <span>
          <strong dir="auto">{title}</strong>
          <small>{user.merchant ? user.display_name : t(`role.${user.role}`)}</small>
        </span>
        <ChevronsUpDown size={16} strokeWidth={1.75} aria-hidden />
      </button>
    </Dropdown>
  );
}
