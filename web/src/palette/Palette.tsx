import "./palette.css";
import { Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { User } from "@/api/types";
import { Dialog } from "@/ui/Dialog";
import { useActions } from "./actions";
import { useFound } from "./found";
import { GROUPS, type Item, matches } from "./items";

const PAUSE = 200;

interface Props {
  user: User;
  onClose: () => void;
  onKeys: () => void;
}

/** Finds leads, people, campaigns, payments and actions by what is typed; arrows choose, Enter goes. */
export default function Palette({ user, onClose, onKeys }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [q, setQ] = useState("");
  const [at, setAt] = useState(0);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const actions = useActions(user, onKeys).filter(({ label }) => matches(typed, label));
  const { items: found, searching } = useFound(user, q);
  const shown = GROUPS.flatMap((group) => [...actions, ...found].filter((item) => item.group === group));
  const current = shown[Math.min(at, shown.length - 1)];
  const optionId = (item: Item) => `${listId}-${item.id}`;

  const choose = (item: Item | undefined) => {
    if (!item) return;
    onClose();
    item.run();
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = (Math.min(at, shown.length - 1) + step + shown.length) % Math.max(1, shown.length);
      setAt(next);
      const id = shown[next] && optionId(shown[next]);
      if (id) document.getElementById(id)?.scrollIntoView?.({ block: "nearest" });
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(current);
    }
  };
  return (
    <Dialog
      className="palette"
      title={<span className="visually-hidden">{t("palette.title")}</span>}
      width={620}
      footer={null}
      closable={false}
      onCancel={onClose}
      afterOpenChange={(open) => open && list.current?.querySelector("input")?.focus()}
    >
      <div ref={list}>
        <div className="palette-field">
          <Search size={18} strokeWidth={1.75} aria-hidden />
          <input
            role="combobox"
            aria-expanded
            aria-controls={listId}
            aria-activedescendant={current && optionId(current)}
            aria-label={t("palette.title")}
            placeholder={t("palette.placeholder")}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
            onKeyDown={press}
          />
        </div>
        <div id={listId} role="listbox" aria-label={t("palette.results")} className="palette-list">
          {GROUPS.map((group) => {
            const items = shown.filter((item) => item.group === group);
            return items.length === 0 ? null : (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, not options
              <div key={group} role="group" aria-label={t(`palette.${group}`)}>
                <p aria-hidden>{t(`palette.${group}`)}</p>
                {items.map((item) => (
                  <Option
                    key={item.id}
                    id={optionId(item)}
                    item={item}
                    selected={item === current}
                    onChoose={() => choose(item)}
                  />
                ))}
              </div>
            );
          })}
        </div>
        <p role="status" className="palette-foot quiet">
          {searching ? t("common.loading") : shown.length === 0 ? t("palette.nothing") : t("palette.how")}
        </p>
      </div>
    </Dialog>
  );
}

interface OptionProps {
  id: string;
  item: Item;
  selected: boolean;
  onChoose: () => void;
}

function Option({ id, item: { icon: Icon, label, hint }, selected, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above it has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field above it has the focus
    <div id={id} role="option" aria-selected={selected} onClick={onChoose}>
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <bdi>{label}</bdi>
      {hint ? <small dir="auto">{hint}</small> : null}
    </div>
  );
}
