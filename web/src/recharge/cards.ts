import { useQueryClient } from "@tanstack/react-query";
import { api, client } from "@/api/client";
import type { SavedCard } from "@/api/types";

const PATH = "/api/cards";

/** The merchant's own cards that may be charged again, the newest first. */
export function useCards() {
  return api.useQuery("get", PATH);
}

/** Removes a card: it is not charged any more, and its provider forgets it. */
export function useRemoveCard(): (card: SavedCard) => Promise<unknown> {
  const queries = useQueryClient();
  return async ({ id }) => {
    await client.DELETE("/api/cards/{id}", { params: { path: { id } } });
    await queries.invalidateQueries({ queryKey: ["get", PATH] });
  };
}
