// What a page keeps while another is shown: edits, sorting, what was fetched. It goes when its store goes.
import type { Store } from "./state";

/** The store's own thing of this name, made when it is first asked for. */
export function remembered<T>({ kept }: Pick<Store, "kept">, name: string, make: () => T): T {
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name) as T;
}
