import { access, canOpen } from "@/access";
import type { Role } from "@/api/types";
import { pageLinks } from "@/frame/pages";
import { createAppRouter } from "@/routes";

/** The application's own list of addresses: a new page is walked over without being named here. */
const routes = Object.values(createAppRouter().routesById).map(({ id, fullPath, options }) => ({
  path: String(fullPath),
  page: options.staticData?.page,
  isPublic: !String(id).startsWith("/frame") && String(id) !== "__root__",
}));

const named = routes.filter(
  ({ path, page, isPublic }) => page !== undefined || isPublic || path.includes("$"),
);

/** Every address; `$id` stands for one thing among many. */
export const everyPath = [...new Set(named.map(({ path }) => path))];

/** What nobody has to be signed in for. */
export const publicPaths = named.filter(({ isPublic }) => isPublic).map(({ path }) => path);

/** Every address that a role has a page at, except those of one thing. */
export function pathsOf(role: Role): string[] {
  const { pages } = access({ role });
  const linked = pages.map((page) => pageLinks[page].to as string);
  const opened = named.filter(({ page }) => page && canOpen({ role }, page)).map(({ path }) => path);
  return [...new Set([...linked, ...opened])].filter((path) => !path.includes("$"));
}

/** Addresses that show the same kind of page have the same kind: `/leads/$id`, `/depot?open`. */
export function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, "http://any");
  const path = pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "$id");
  const keys = [...searchParams.keys()].sort().join("&");
  return keys ? `${path}?${keys}` : path;
}
