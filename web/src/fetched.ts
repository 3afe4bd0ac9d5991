// What is fetched of one node or head when it is looked at. The last ones that were looked at are kept.
import { useEffect, useState } from "preact/hooks";
import type { Circuit, HeadDetails, NodeDetails } from "./data";
import { remembered } from "./remember";
import type { Store } from "./state";

export type Fetched<T> = { state: "waiting" } | { state: "here"; it: T } | { state: "failed"; why: string };

/** Nodes, or heads, that are kept: a head's patterns are some megabytes. */
const MOST = { node: 100, head: 10 };

/** Fetches each of some things once; of those fetched the last `most` are kept, and one that failed is tried again. */
export class Fetcher<T> {
  private readonly known = new Map<number, Promise<T>>();

  constructor(
    private readonly fetch: (n: number) => Promise<T>,
    private readonly most: number,
  ) {}

  get(n: number): Promise<T> {
    const found = this.known.get(n) ?? this.fetch(n);
    this.known.delete(n); // it comes to the end, as the last one that was looked at
    this.known.set(n, found);
    found.catch(() => this.known.get(n) === found && this.known.delete(n));
    for (const oldest of this.known.keys()) {
      if (this.known.size <= this.most) break;
      this.known.delete(oldest);
    }
    return found;
  }
}

function fetcherOf<T>(store: Store, circuit: Circuit, what: "node" | "head"): Fetcher<T> {
  const fetch = (n: number) => store.source[what](circuit.card.id, circuit.hash, n) as Promise<T>;
  return remembered(store, `${what}s of ${circuit.card.id} ${circuit.hash}`, () => new Fetcher<T>(fetch, MOST[what]));
}

/** The details of a node; `again` asks once more. */
export const useNode = (store: Store, circuit: Circuit, n: number) =>
  useFetched<NodeDetails>(fetcherOf(store, circuit, "node"), n);

/** Those of a head. */
export const useHead = (store: Store, circuit: Circuit, n: number) =>
  useFetched<HeadDetails>(fetcherOf(store, circuit, "head"), n);

function useFetched<T>(fetcher: Fetcher<T>, n: number): { fetched: Fetched<T>; again: () => void } {
  const [turn, setTurn] = useState(0);
  const [found, setFound] = useState<{ n: number; fetcher: Fetcher<T>; fetched: Fetched<T> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const hear = (fetched: Fetched<T>) => isWanted && setFound({ n, fetcher, fetched });
    hear({ state: "waiting" });
    fetcher.get(n).then(
      (it) => hear({ state: "here", it }),
      (error: unknown) => hear({ state: "failed", why: error instanceof Error ? error.message : String(error) }),
    );
    return () => void (isWanted = false);
  }, [fetcher, n, turn]);
  const isOurs = found?.n === n && found.fetcher === fetcher;
  return { fetched: isOurs ? found.fetched : { state: "waiting" }, again: () => setTurn(turn + 1) };
}
