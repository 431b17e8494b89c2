import type { FormInstance } from "antd";
import { toProblem } from "@/api/problem";

/**
 * Puts the server's field errors on the fields of the form that has them. Answers what is left to say beside
 * the form: the problem itself when it named no field that is on the page.
 */
export function landFieldErrors<Values>(
  form: FormInstance<Values>,
  error: unknown,
  names: readonly (keyof Values & string)[],
): unknown {
  const problem = toProblem(error);
  const known = problem.fields.flatMap(({ field, message }) => {
    const name = names.find((n) => n === field || field.endsWith(`.${n}`) || field === `/${n}`);
    return name ? [{ name, errors: [message] }] : [];
  });
  if (known.length === 0) return error;
  // antd types field names by path of the values; a known name is such a path.
  form.setFields(known as Parameters<typeof form.setFields>[0]);
  const first = known[0]?.name;
  if (first) form.scrollToField(first as never, { block: "center", focus: true });
  return known.length === problem.fields.length ? undefined : error;
}
