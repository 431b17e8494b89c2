import { NAMES } from "@/api/names";
import { optional, searchOf } from "@/search-params";

/** The audiences that can be asked for. */
export const REACHES = ["1000", "10000", "50000", "100000"] as const;

/** What the address of the search says. */
export const peopleSearch = searchOf({
  q: optional.text,
  city: optional.text,
  network: optional.oneOf(NAMES.InfluencerNetwork),
  subject: optional.oneOf(NAMES.InfluencerSubject),
  min_reach: (value: unknown) => REACHES.find((reach) => reach === String(value)),
});
export type PeopleSearch = ReturnType<typeof peopleSearch>;
