// Where the page's data come from: a server, the page itself, or a notebook. Nothing else of the page knows which.
import type {
  Behaviour,
  Circuit,
  Formation,
  HeadDetails,
  Index,
  Kept,
  LiveAnswer,
  LiveRequest,
  NodeDetails,
  Notes,
  Run,
} from "./data";
import { Refused } from "./refused";
import { unpackPart } from "./unpack";

export interface Source {
  index(): Promise<Index>;
  circuit(id: string): Promise<Circuit>;
  /** Only of a circuit that has it. */
  behaviour(id: string): Promise<Behaviour>;
  /** Of a node and of a head of it, by their places; `hash` is the circuit's, as another may lie there now. */
  node(id: string, hash: string, n: number): Promise<NodeDetails>;
  head(id: string, hash: string, n: number): Promise<HeadDetails>;
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
  runs: Record<string, Run>;
  formations: Record<string, Formation>;
  /** How many nodes' details a part holds. */
  nodes_per_part: number;
  /** By circuit: its measurements in parts, each packed; an exported page holds them beside these data. */
  measured: Record<string, Record<string, string>>;
}

/** Where a circuit's part lies, by its name: "figures", "nodes-3", "heads-0". */
export type Part = (id: string, name: string) => Promise<string | undefined>;

export { Refused };

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

export interface Host {
  /** Where parts lie that `Embedded.measured` doesn't hold. */
  part?: Part;
  /** Keeps notes. */
  save?: Source["saveNotes"];
}

/** Data that travel with the page. */
export function embedded(data: Embedded, { part, save }: Host = {}): Source {
  const unpacked = async <T>(id: string, name: string): Promise<T> => {
    const own = Object.hasOwn(data.measured, id) ? data.measured[id]![name] : undefined;
    const text = own ?? (await part?.(id, name));
    if (text === undefined) throw new Refused("This page holds no such measurements: it may be cut short.");
    return unpackPart<T>(text);
  };
  const per = data.nodes_per_part;
  return {
    index: async () => data.index,
    circuit: async (id) => found(data.circuits, id, "circuit"),
    behaviour: (id) => unpacked(id, "figures"),
    node: async (id, _, n) => {
      const some = await unpacked<NodeDetails[]>(id, `nodes-${Math.floor(n / per)}`);
      return some[n % per]!;
    },
    head: (id, _, n) => unpacked(id, `heads-${n}`),
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
    node: (id, hash, n) => ask(`${at("circuits", id)}/nodes/${n}?circuit=${hash}`),
    head: (id, hash, n) => ask(`${at("circuits", id)}/heads/${n}?circuit=${hash}`),
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
