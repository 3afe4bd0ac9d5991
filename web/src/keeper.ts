// How people's notes are saved: one save at a time, so that none overtakes another; of each circuit the newest waits.
// What isn't saved (yet, or ever, where nothing is kept) is remembered here until the page is left.
import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Notes } from "./data";
import { sentence } from "./prose";
import { faultOf } from "./notes";

const UNSAVED = "Your notes aren't saved.";

export class Keeper {
  /** Why notes aren't saved; null once all are. */
  readonly trouble: ReadonlySignal<string | null>;
  private readonly said: Signal<string | null> = signal(null);
  private readonly unsaved = new Map<string, Notes>();
  private readonly waiting = new Map<string, Notes>();
  private isSaving = false;

  constructor(private readonly save: (id: string, notes: Notes) => Promise<void>) {
    this.trouble = this.said;
  }

  /** A circuit's notes as this page left them, where its source doesn't have them. */
  of(id: string): Notes | undefined {
    return this.unsaved.get(id);
  }

  /** Remember a circuit's notes, and save them where they can be. */
  keep(id: string, notes: Notes, isEditable: boolean): void {
    this.unsaved.set(id, notes);
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

  /** What a host says later of notes that it took: why it didn't keep them; nothing if it did. */
  hear(why: string): void {
    this.said.value = why === "" ? null : `${UNSAVED} ${sentence(why)}`;
  }

  private async saveAll(): Promise<void> {
    this.isSaving = true;
    for (let next = first(this.waiting); next; next = first(this.waiting)) {
      const [id, notes] = next;
      this.waiting.delete(id);
      try {
        await this.save(id, notes);
        if (this.unsaved.get(id) === notes) this.unsaved.delete(id);
        if (this.unsaved.size === 0) this.said.value = null;
      } catch (error) {
        this.said.value = `${UNSAVED} ${sentence(error instanceof Error ? error.message : String(error))}`;
      }
    }
    this.isSaving = false;
  }
}

function first<K, V>(map: ReadonlyMap<K, V>): readonly [K, V] | undefined {
  for (const entry of map) return entry;
  return undefined;
}
