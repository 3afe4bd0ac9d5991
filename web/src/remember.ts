// What a page keeps while another is shown: edits, sorting, what was fetched. It goes when its store goes.
import type { Store } from "./state";

const kept = new WeakMap<Store, Map<string, unknown>>();

/** The store's own thing of this name, made when it is first asked for. */
export function remembered<T>(store: Store, name: string, make: () => T): T {
  const things = kept.get(store) ?? new Map<string, unknown>();
  kept.set(store, things);
  if (!things.has(name)) things.set(name, make());
  return things.get(name) as T;
}
