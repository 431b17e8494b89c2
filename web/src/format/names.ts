const TITLES = /^(dr|pr|me|mr?|mme|mlle|mrs|ms)\.?$/i;

/** How to greet somebody: the first name, or the whole name after a title. */
export function firstName(name: string): string {
  const [first = name] = name.split(" ");
  return TITLES.test(first) ? name : first;
}
