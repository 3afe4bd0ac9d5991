// Which views there are, and where each leads.
import type { Index } from "../data";
import type { Route } from "../route";
import { nameLabel } from "../token-text";

export interface ViewTab {
  name: "Circuit" | "Evidence" | "Live" | "All";
  to: Route;
  isHere: boolean;
}

/** The circuit that the bar speaks of: the route's, else the one that was looked at last, else the first; of two side by
 * side the left one, unless the right one was looked at last. */
export function currentCircuit(index: Index, route: Route, last: string | undefined): string | null {
  const known = (id: string | undefined) => (index.circuits.some((card) => card.id === id) ? id : undefined);
  const isOfCircuit = route.page === "circuit" || route.page === "evidence" || route.page === "live";
  const ofPair = route.page === "compare" && last !== route.right ? (known(route.left) ?? route.right) : undefined;
  return known(isOfCircuit ? route.id : ofPair) ?? known(last) ?? index.circuits[0]?.id ?? null;
}

export function viewTabs(index: Index, route: Route, id: string | null, node: string | null): ViewTab[] {
  const tabs: ViewTab[] = [];
  if (id !== null) {
    tabs.push({ name: "Circuit", to: { page: "circuit", id, node }, isHere: route.page === "circuit" });
    tabs.push({ name: "Evidence", to: { page: "evidence", id }, isHere: route.page === "evidence" });
    if (isLive(index, id)) tabs.push({ name: "Live", to: { page: "live", id }, isHere: route.page === "live" });
  }
  // With one circuit there is nothing to list.
  if (index.circuits.length !== 1 || index.runs.length + index.formations.length > 0) {
    const isHere =
      route.page === "many" || route.page === "compare" || route.page === "run" || route.page === "formation";
    tabs.push({ name: "All", to: { page: "many" }, isHere });
  }
  return tabs;
}

/** Whether a circuit's model is behind the page. */
export function isLive(index: Index, id: string): boolean {
  return index.circuits.some((card) => card.id === id && card.live);
}

/** What a browser's tab says: what is looked at, the page, and whose page it is. */
export function titleOf(index: Index | null, route: Route): string {
  const names: Record<Route["page"], string> = {
    circuit: "circuit",
    evidence: "evidence",
    live: "live",
    many: "all",
    compare: "side by side",
    run: "training run",
    formation: "over training",
  };
  const cards = route.page === "run" ? index?.runs : route.page === "formation" ? index?.formations : index?.circuits;
  const name = (id: string) => {
    const card = cards?.find((one) => one.id === id);
    if (!card) return nameLabel(id, 60);
    return "task" in card ? `${nameLabel(card.task, 60)}, ${nameLabel(card.name, 60)}` : nameLabel(card.name, 60);
  };
  const of = route.page === "compare" ? [route.left, route.right] : "id" in route ? [route.id] : [];
  return [...(of.length ? [of.map(name).join(" and ")] : []), names[route.page], "gossamer"].join(" · ");
}
