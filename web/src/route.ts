// Deep links: what is looked at, as the address's hash; in a notebook, which has an address of its own, in memory.
import { signal, type ReadonlySignal } from "@preact/signals";
import type { NodeKey } from "./data";

export type Route =
  | { page: "circuit"; id: string; node: NodeKey | null }
  | { page: "evidence"; id: string }
  | { page: "live"; id: string }
  | {
      page: "many";
      /** An address that leads nowhere, which was asked for. */
      missed?: string;
    }
  | { page: "compare"; left: string; right: string }
  | { page: "run"; id: string }
  | { page: "formation"; id: string };

export interface Router {
  route: ReadonlySignal<Route>;
  /** Show something else; `replace` leaves no entry to go back to. */
  go(to: Route, replace?: boolean): void;
}

export function toHash(route: Route): string {
  const parts: string[] = [route.page];
  if ("id" in route) parts.push(route.id);
  if (route.page === "compare") parts.push(route.left, route.right);
  if (route.page === "circuit" && route.node !== null) parts.push(route.node);
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}

/** The route of a hash; the table of everything for one that says nothing. */
export function fromHash(hash: string): Route {
  const [page, first, second] = parts(hash);
  if (page === "circuit" && first) return { page, id: first, node: second ?? null };
  if (page === "compare" && first && second) return { page, left: first, right: second };
  if ((page === "evidence" || page === "live" || page === "run" || page === "formation") && first)
    return { page, id: first };
  const isAsked = page !== undefined ? page !== "many" : hash.length > 2;
  return isAsked ? { page: "many", missed: hash } : { page: "many" };
}

function parts(hash: string): string[] {
  try {
    return hash.replace(/^#\/?/, "").split("/").filter(Boolean).map(decodeURIComponent);
  } catch {
    return []; // a lone % is no escape
  }
}

export function hashRouter(): Router {
  const route = signal(fromHash(location.hash));
  window.addEventListener("hashchange", () => {
    if (toHash(route.value) !== location.hash) route.value = fromHash(location.hash);
  });
  return {
    route,
    go(to, replace = false) {
      if (toHash(to) === toHash(route.value)) return;
      route.value = to;
      if (replace) history.replaceState(null, "", toHash(to));
      else history.pushState(null, "", toHash(to));
    },
  };
}

export function memoryRouter(): Router {
  const route = signal<Route>({ page: "many" });
  return { route, go: (to) => void (route.value = to) };
}
