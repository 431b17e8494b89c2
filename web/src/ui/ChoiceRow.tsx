import type { ReactNode } from "react";

interface Choice<T extends string | number> {
  value: T;
  label: ReactNode;
  text?: ReactNode;
}

interface Props<T extends string | number> {
  name: string;
  label: string;
  choices: Choice<T>[];
  value?: T | undefined;
  onChange?: (value: T) => void;
  /** `score` is a filled row of numbers; `cards` puts a second line under each label. */
  look?: "plain" | "score" | "cards";
  id?: string;
  invalid?: boolean;
}

/** Native radio buttons in a row: the arrow keys and the screen reader work by themselves. */
export function ChoiceRow<T extends string | number>(props: Props<T>) {
  const { name, label, choices, value, onChange, look = "plain", id, invalid } = props;
  return (
    <div className={`choices ${look}`} role="radiogroup" aria-label={label} aria-invalid={invalid} id={id}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange?.(choice.value)}
          />
          <span>
            {choice.label}
            {choice.text ? <small>{choice.text}</small> : null}
          </span>
        </label>
      ))}
    </div>
  );
}
