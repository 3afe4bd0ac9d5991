// Small parts that the pages of many share: names, and waiting for data.
import type { JSX, RefObject } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { Circuit } from "../data";
import { sentence } from "../prose";
import { remembered } from "../remember";
import type { Store } from "../state";
import { nameLabel } from "../token-text";

/** A name, whatever it holds; the whole of a long one in its title. */
export function Text({ text }: { text: string }): JSX.Element {
  return <span title={nameLabel(text, 400)}>{nameLabel(text, 48)}</span>;
}

export type Loaded<T> = { state: "waiting" } | { state: "there"; value: T } | { state: "failed"; why: string };

/** What `ask` gives; asked again when `id` changes, and an answer that comes too late is dropped. */
export function useLoaded<T>(id: string, ask: (id: string) => Promise<T>): Loaded<T> {
  const [held, hold] = useState<{ id: string; loaded: Loaded<T> }>({ id, loaded: { state: "waiting" } });
  useEffect(() => {
    let wanted = true;
    const tell = (loaded: Loaded<T>) => wanted && hold({ id, loaded });
    tell({ state: "waiting" });
    ask(id).then(
      (value) => tell({ state: "there", value }),
      (error: unknown) => tell({ state: "failed", why: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  return held.id === id ? held.loaded : { state: "waiting" };
}

/** What stands in a page's place until its data are there. */
export function Waiting({ loaded, what }: { loaded: Loaded<unknown>; what: string }): JSX.Element {
  return loaded.state === "failed" ? (
    <p class="page-notice" role="alert">
      {sentence(`${what} can't be shown: ${loaded.why}`)}
    </p>
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

/** An element's width, as it is now. */
export function useWidth(ref: RefObject<HTMLElement | null>, first = 640): number {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(240, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}
