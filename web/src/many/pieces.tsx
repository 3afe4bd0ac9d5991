// Small parts that the pages of many share: names, and waiting for data.
import type { JSX } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Circuit } from "../data";
import { sentence, whyOf } from "../prose";
import { remembered } from "../remember";
import type { Store } from "../state";
import { nameLabel } from "../token-text";

/** A name, whatever it holds; the whole of a long one in its title. */
export function Text({ text }: { text: string }): JSX.Element {
  return <span title={nameLabel(text, 400)}>{nameLabel(text, 48)}</span>;
}

export type Loaded<T> =
  | { state: "waiting" }
  | { state: "there"; value: T }
  | { state: "failed"; why: string; again: () => void };

/** What `ask` gives; asked again when `id` changes or one tries again, and an answer that comes too late is dropped. */
export function useLoaded<T>(id: string, ask: (id: string) => Promise<T>): Loaded<T> {
  const [held, hold] = useState<{ id: string; loaded: Loaded<T> }>({ id, loaded: { state: "waiting" } });
  const [tries, setTries] = useState(0);
  const again = useCallback(() => setTries((n) => n + 1), []);
  useEffect(() => {
    let wanted = true;
    const tell = (loaded: Loaded<T>) => wanted && hold({ id, loaded });
    tell({ state: "waiting" });
    ask(id).then(
      (value) => tell({ state: "there", value }),
      (error: unknown) => tell({ state: "failed", why: whyOf(error), again }),
    );
    return () => {
      wanted = false;
    };
  }, [id, tries]);
  return held.id === id ? held.loaded : { state: "waiting" };
}

/** What stands in a page's place until its data are there. */
export function Waiting({ loaded, what }: { loaded: Loaded<unknown>; what: string }): JSX.Element {
  return loaded.state === "failed" ? (
    <div class="page-notice" role="alert">
      <p>{sentence(`${what} can't be shown: ${loaded.why}`)}</p>
      <button type="button" onClick={loaded.again}>
        Try again
      </button>
    </div>
  ) : (
    <p class="page-notice" role="status">
      Loading {what}…
    </p>
  );
}

const MOST_CACHED = 6;

/** A circuit by its id; the last few are kept. */
export function fetchCircuit(store: Store, id: string): Promise<Circuit> {
  const open = store.circuit.peek();
  if (open?.card.id === id) return Promise.resolve(open);
  const cache = remembered(store, "circuits", () => new Map<string, Promise<Circuit>>());
  const asked = cache.get(id) ?? store.source.circuit(id);
  cache.delete(id);
  cache.set(id, asked); // now the youngest
  asked.catch(() => cache.delete(id)); // a failure is asked again
  for (const oldest of cache.keys()) if (cache.size > MOST_CACHED) cache.delete(oldest);
  return asked;
}
