interface Page {
  next_cursor?: string | null;
}

/** A list that grows by "show more": how the page after the last one is asked for. */
export const byPages = {
  pageParamName: "cursor",
  // Undefined would ask for a cursor "0".
  initialPageParam: null,
  getNextPageParam: (last: Page) => last.next_cursor ?? undefined,
};
