// Where the page's data come from: a server, the page itself, or a notebook. Nothing else of the page knows which.
import type { Behaviour, Circuit, Formation, Index, Kept, LiveAnswer, LiveRequest, Notes, Run } from "./data";

export interface Source {
  index(): Promise<Index>;
  circuit(id: string): Promise<Circuit>;
  /** Only of a circuit that has it. */
  behaviour(id: string): Promise<Behaviour>;
  run(id: string): Promise<Run>;
  formation(id: string): Promise<Formation>;
  /** Rejects where `Index.live` is false. */
  live(id: string, request: LiveRequest, signal: AbortSignal): Promise<LiveAnswer>;
  /**
   * Keep notes that were made from those of version `since`; gives their own version. Rejects where `Index.editable` is
   * false, and with `Overtaken` where others have been kept since.
   */
  saveNotes(id: string, notes: Notes, since: string): Promise<string>;
}

const CONFLICT = 409;

/** All that an exported page or a notebook holds. */
export interface Embedded {
  index: Index;
  circuits: Record<string, Circuit>;
  behaviours: Record<string, Behaviour>;
  runs: Record<string, Run>;
  formations: Record<string, Formation>;
}

/** An error with a sentence for the reader. */
export class Refused extends Error {}

function found<T>(things: Record<string, T>, id: string, what: string): T {
  const thing = Object.hasOwn(things, id) ? things[id] : undefined;
  if (thing === undefined) throw new Refused(`This page holds no ${what} "${id}".`);
  return thing;
}

/** Other notes were kept than those that somebody's were made from. */
export class Overtaken extends Refused {
  constructor(
    said: string,
    readonly kept: Kept,
  ) {
    super(said);
  }
}

/** What a host answers when it is asked to keep notes. */
export interface Answer extends Partial<Kept> {
  error?: string;
}

/** The version of what was kept. Throws if nothing was. */
export function versionIn({ error, notes, version }: Answer): string {
  if (error !== undefined && notes && version !== undefined) throw new Overtaken(error, { notes, version });
  if (error !== undefined || version === undefined) throw new Refused(error ?? "Nobody knows whether they were kept.");
  return version;
}

/** Data that travel with the page. `save` keeps notes where the page's host can. */
export function embedded(data: Embedded, save?: Source["saveNotes"]): Source {
  return {
    index: async () => data.index,
    circuit: async (id) => found(data.circuits, id, "circuit"),
    behaviour: async (id) => found(data.behaviours, id, "measurements of"),
    run: async (id) => found(data.runs, id, "run"),
    formation: async (id) => found(data.formations, id, "formation"),
    live: async () => {
      throw new Refused("There is no model behind this page: open the circuit with `gossamer view`.");
    },
    saveNotes: async (id, notes, since) => {
      if (!save) throw new Refused("This page can't save: open the circuit with `gossamer view --edit`.");
      const version = await save(id, notes, since);
      // Who looks at the circuit again finds them.
      data.circuits[id] = { ...found(data.circuits, id, "circuit"), notes, notes_version: version };
      return version;
    },
  };
}

async function fetched(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Refused("The server doesn't answer: is `gossamer view` still running?");
  }
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetched(path, init);
  if (response.ok) return (await response.json()) as T;
  const said = await response.json().catch(() => null);
  if (response.status === CONFLICT && said?.notes) versionIn(said as Answer);
  throw new Refused(typeof said?.error === "string" ? said.error : `The server answered ${response.status}.`);
}

/** `gossamer view`: data are fetched by id when they are first looked at. */
export function served(): Source {
  const json = { "content-type": "application/json" };
  const at = (kind: string, id: string) => `api/${kind}/${encodeURIComponent(id)}`;
  return {
    index: () => ask("api/index"),
    circuit: (id) => ask(at("circuits", id)),
    behaviour: (id) => ask(`${at("circuits", id)}/behaviour`),
    run: (id) => ask(at("runs", id)),
    formation: (id) => ask(at("formations", id)),
    live: (id, request, signal) =>
      ask(`${at("circuits", id)}/live`, { method: "POST", headers: json, body: JSON.stringify(request), signal }),
    saveNotes: async (id, notes, since) => {
      const body = JSON.stringify({ since, notes });
      return versionIn(await ask<Answer>(`${at("circuits", id)}/notes`, { method: "PUT", headers: json, body }));
    },
  };
}
