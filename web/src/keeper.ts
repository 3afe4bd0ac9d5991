// How people's notes are saved: one save at a time, so that none overtakes another; of each circuit the newest waits.
// What isn't saved (yet, or ever, where nothing is kept) is remembered here until the page is left. Notes that another
// page kept meanwhile are joined with ours, and both are saved.
import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Kept, Notes } from "./data";
import { counted } from "./format";
import { faultOf, merged, replaced } from "./notes";
import { listed, sentence, whyOf } from "./prose";
import { Overtaken } from "./source";

const UNSAVED = "Your notes aren't saved.";
/** How often notes are joined with others' before it is said that they can't be. */
const MOST_TRIES = 10;
const FEW_NAMES = 5;

interface Host {
  /** Keep notes that were made from those of version `since`; gives their own. */
  save: (id: string, notes: Notes, since: string) => Promise<string>;
  /** Others' notes have come: what was made from `before` has to be joined with them. */
  onJoined: (id: string, before: Notes, theirs: Notes) => void;
}

export class Keeper {
  /** Why notes aren't saved; null once all are. */
  readonly trouble: ReadonlySignal<string | null>;
  /** That others' notes have come; null once nobody needs to know it any more. */
  readonly news: Signal<string | null> = signal(null);
  private readonly said: Signal<string | null> = signal(null);
  /** Of each circuit the notes that its host has, as far as we know. */
  private readonly kept = new Map<string, Kept>();
  private readonly unsaved = new Map<string, Notes>();
  private readonly waiting = new Map<string, Notes>();
  private isSaving = false;

  constructor(private readonly host: Host) {
    this.trouble = this.said;
  }

  /** A circuit's notes as this page left them, where its source doesn't have them. */
  of(id: string): Notes | undefined {
    return this.unsaved.get(id);
  }

  /** These are the notes that the host has: what is changed now is made from them. */
  begin(id: string, kept: Kept): void {
    this.kept.set(id, kept);
  }

  /** Remember a circuit's notes, and save them where they can be. */
  keep(id: string, notes: Notes, isEditable: boolean): void {
    this.unsaved.set(id, notes);
    this.news.value = null;
    if (!isEditable) return;
    const fault = faultOf(notes);
    if (fault !== null) {
      this.waiting.delete(id); // older than what can't be saved
      this.said.value = `${UNSAVED} ${fault}`;
      return;
    }
    this.waiting.set(id, notes);
    if (!this.isSaving) void this.saveAll();
  }

  private async saveAll(): Promise<void> {
    this.isSaving = true;
    let tries = 0;
    for (let next = first(this.waiting); next; next = first(this.waiting)) {
      const [id, notes] = next;
      this.waiting.delete(id);
      try {
        const version = await this.host.save(id, notes, this.kept.get(id)?.version ?? "");
        tries = 0;
        this.kept.set(id, { notes, version });
        if (this.unsaved.get(id) === notes) this.unsaved.delete(id);
        if (this.unsaved.size === 0) this.said.value = null;
      } catch (error) {
        if (error instanceof Overtaken && tries++ < MOST_TRIES) this.join(id, error.kept);
        else this.said.value = `${UNSAVED} ${sentence(whyOf(error))}`;
      }
    }
    this.isSaving = false;
  }

  /** Join what isn't saved of a circuit with what was kept meanwhile, and have both saved. */
  private join(id: string, theirs: Kept): void {
    const before = this.kept.get(id)?.notes ?? { names: {}, groups: [], pins: [] };
    const ours = this.unsaved.get(id) ?? before;
    const lost = replaced(before, ours, theirs.notes);
    const names = lost.slice(0, FEW_NAMES).map((name) => `\u201c${name}\u201d`);
    const rest = lost.length > FEW_NAMES ? [counted(lost.length - FEW_NAMES, "more name")] : [];
    this.news.value =
      "Another page has saved notes of this circuit meanwhile; yours are joined with them." +
      (lost.length ? ` Your changes took the place of ${listed([...names, ...rest])}.` : "");
    this.kept.set(id, theirs);
    this.host.onJoined(id, before, theirs.notes);
    const both = merged(before, ours, theirs.notes);
    this.unsaved.set(id, both);
    if (faultOf(both) === null) this.waiting.set(id, both);
    else this.said.value = `${UNSAVED} ${faultOf(both)}`;
  }
}

function first<K, V>(map: ReadonlyMap<K, V>): readonly [K, V] | undefined {
  for (const entry of map) return entry;
  return undefined;
}
