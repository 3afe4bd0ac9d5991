import { describe, expect, it, vi } from "vitest";
import type { Behaviour, Circuit, Index, Notes } from "./data";
import { planted } from "./node/planted";
import { memoryRouter } from "./route";
import { Overtaken, type Source } from "./source";
import { Store } from "./state";

const NONE: Notes = { names: {}, groups: [], pins: [] };

function circuit(id: string, part: Partial<Circuit> = {}): Circuit {
  const one = planted();
  return { ...one, card: { ...one.card, id }, ...part };
}

/** A promise that the test keeps or breaks. */
function later<T>() {
  let [keep, fail]: [(value: T) => void, (error: Error) => void] = [() => {}, () => {}];
  const promise = new Promise<T>((resolve, reject) => ([keep, fail] = [resolve, reject]));
  return { promise, keep, fail };
}

/** Let everything that is ready happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

function storeOf(part: Partial<Source>, isEditable = false): Store {
  const refuse = () => Promise.reject(new Error("nobody should ask"));
  const source: Source = {
    index: refuse,
    circuit: async (id) => circuit(id),
    behaviour: refuse,
    node: refuse,
    head: refuse,
    run: refuse,
    formation: refuse,
    live: refuse,
    saveNotes: refuse,
    ...part,
  };
  const store = new Store(source, memoryRouter());
  store.index.value = { editable: isEditable } as Index;
  return store;
}

async function opened(part: Partial<Source> = {}, isEditable = false): Promise<Store> {
  const store = storeOf(part, isEditable);
  await store.open("a");
  return store;
}

const named = (name: string): Notes => ({ ...NONE, names: { "0.attn.v:5": name } });

describe("undo", () => {
  it("takes steps back and forth, and a new one forgets those ahead", async () => {
    const store = await opened();
    store.change({ selected: "a:1" });
    store.change({ weightAtLeast: 0.5 });
    store.undo();
    expect([store.selected.value, store.look.value.weightAtLeast]).toEqual(["a:1", 0]);
    store.undo();
    expect([store.selected.value, store.canUndo.value, store.canRedo.value]).toEqual([null, false, true]);
    store.undo();
    store.redo();
    expect(store.selected.value).toBe("a:1");
    store.change({ size: 3 });
    expect([store.canRedo.value, store.look.value]).toMatchObject([
      false,
      { selected: "a:1", size: 3, weightAtLeast: 0 },
    ]);
  });

  it("keeps the last 200 steps", async () => {
    const store = await opened();
    for (let size = 1; size <= 250; size++) store.change({ size });
    let n = 0;
    for (; store.canUndo.value; n++) store.undo();
    expect([n, store.look.value.size]).toEqual([200, 50]);
  });

  it("takes a drag for one step, and two drags of one slider for two", async () => {
    const store = await opened();
    for (const size of [3, 4, 5]) store.change({ size }, "size");
    store.endStroke();
    for (const size of [6, 7]) store.change({ size }, "size");
    store.undo();
    expect(store.look.value.size).toBe(5);
    store.undo();
    expect([store.look.value.size, store.canUndo.value]).toEqual([null, false]);
  });

  it("takes another slider's drag for another step", async () => {
    const store = await opened();
    store.change({ weightAtLeast: 1 }, "weight");
    store.change({ effectAtLeast: 1 }, "effect");
    store.undo();
    expect(store.look.value).toMatchObject({ weightAtLeast: 1, effectAtLeast: 0 });
  });

  it("leaves out what is set: what a link selects is no step", async () => {
    const store = await opened();
    store.set({ selected: "a:1" });
    expect([store.selected.value, store.canUndo.value]).toEqual(["a:1", false]);
  });
});

describe("opening", () => {
  it("drops what is no longer wanted, whichever comes first", async () => {
    const asked = { a: later<Circuit>(), b: later<Circuit>() };
    const store = storeOf({ circuit: (id) => asked[id as "a" | "b"].promise });
    void store.open("a");
    void store.open("b");
    asked.b.keep(circuit("b"));
    await settle();
    asked.a.keep(circuit("a"));
    await settle();
    expect(store.circuit.value?.card.id).toBe("b");
  });

  it("drops a late failure of what is no longer wanted", async () => {
    const asked = { a: later<Circuit>(), b: later<Circuit>() };
    const store = storeOf({ circuit: (id) => asked[id as "a" | "b"].promise });
    void store.open("a");
    void store.open("b");
    asked.a.fail(new Error("a is broken"));
    await settle();
    expect(store.trouble.circuit.value).toBeNull();
    asked.b.keep(circuit("b"));
    await settle();
    expect([store.circuit.value?.card.id, store.trouble.circuit.value]).toEqual(["b", null]);
  });

  it("shows a circuit once that was asked for twice", async () => {
    const asked = [later<Circuit>(), later<Circuit>(), later<Circuit>()];
    let n = 0;
    const store = storeOf({ circuit: () => asked[n++]!.promise });
    void store.open("a");
    void store.open("b");
    void store.open("a");
    asked[2]!.keep(circuit("a"));
    await settle();
    store.change({ selected: "0.attn.v:5" });
    asked[0]!.keep(circuit("a"));
    await settle();
    expect(store.selected.value).toBe("0.attn.v:5");
  });

  it("is tried again after it failed", async () => {
    const ask = vi
      .fn<Source["circuit"]>()
      .mockRejectedValueOnce(new Error("no server"))
      .mockResolvedValue(circuit("a"));
    const store = storeOf({ circuit: ask });
    await store.open("a");
    expect([store.trouble.circuit.value, store.circuit.value]).toEqual(["no server", null]);
    await store.open("a");
    expect([store.trouble.circuit.value, store.circuit.value?.card.id]).toEqual([null, "a"]);
    await store.open("a");
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("leaves a circuit as it is looked at when another failed in between", async () => {
    const store = await opened({ circuit: async (id) => (id === "a" ? circuit(id) : Promise.reject(new Error("no"))) });
    store.change({ selected: "0.attn.v:5" });
    await store.open("b");
    expect(store.circuit.value?.card.id).toBe("a"); // which pages compare with what they are to show
    await store.open("a");
    expect([store.selected.value, store.canUndo.value, store.trouble.circuit.value]).toEqual([
      "0.attn.v:5",
      true,
      null,
    ]);
  });

  it("begins another circuit untouched", async () => {
    const store = await opened();
    store.change({ size: 3, selected: "0.attn.v:5" });
    await store.open("b");
    expect([store.look.value, store.canUndo.value]).toMatchObject([{ size: null, selected: null }, false]);
  });
});

describe("measurements", () => {
  const measured = { circuit: planted().hash, n_tokens: 7 } as Behaviour;
  const source = (behaviour: Source["behaviour"]) => ({
    circuit: async (id: string) => circuit(id, { has_behaviour: id === "a" }),
    behaviour,
  });

  it("come after the circuit, and their failure is theirs alone", async () => {
    const ask = vi.fn<Source["behaviour"]>().mockRejectedValueOnce(new Error("gone")).mockResolvedValue(measured);
    const store = await opened(source(ask));
    expect([store.circuit.value?.card.id, store.behaviour.value]).toEqual(["a", null]);
    expect([store.trouble.circuit.value, store.trouble.behaviour.value]).toEqual([null, "gone"]);
    store.change({ size: 3 });
    await store.open("a");
    expect([store.behaviour.value, store.trouble.behaviour.value, store.look.value.size]).toEqual([measured, null, 3]);
  });

  it("of another circuit than the page shows are refused: nodes would have the wrong ones", async () => {
    const store = await opened(source(async () => ({ ...measured, circuit: "another" })));
    expect(store.behaviour.value).toBeNull();
    expect(store.trouble.behaviour.value).toContain("another circuit than the page shows: load the page again");
  });

  it("of a circuit that isn't wanted any more are dropped, and asked for when one comes back to it", async () => {
    const late = later<Behaviour>();
    const ask = vi.fn<Source["behaviour"]>().mockReturnValueOnce(late.promise).mockResolvedValue(measured);
    const store = storeOf(source(ask));
    void store.open("a");
    await settle();
    await store.open("b");
    late.keep({ ...measured, n_tokens: 1 });
    await settle();
    expect(store.behaviour.value).toBeNull();
    await store.open("a");
    expect(store.behaviour.value).toBe(measured);
  });
});

describe("notes", () => {
  it("are remembered by circuit where nothing is kept", async () => {
    const store = await opened();
    store.change({ notes: named("quotes") });
    await store.open("b");
    expect(store.look.value.notes).toEqual(NONE);
    store.change({ notes: named("other") });
    await store.open("a");
    expect(store.look.value.notes).toEqual(named("quotes"));
    expect(store.keeper.trouble.value).toBeNull();
  });

  it("are saved with the circuit that they are about, also when they are undone", async () => {
    const save = vi.fn<Source["saveNotes"]>().mockResolvedValue("v");
    const store = await opened({ saveNotes: save }, true);
    store.change({ notes: named("quotes") });
    await settle();
    store.change({ selected: "0.attn.v:5" });
    store.undo();
    await settle();
    expect(save.mock.calls).toEqual([["a", named("quotes"), "none"]]);
    store.undo();
    await settle();
    expect(save.mock.calls.at(-1)).toEqual(["a", NONE, "v"]);
  });

  it("that are saved come from the source again, those that aren't from the page", async () => {
    const save = vi.fn<Source["saveNotes"]>().mockResolvedValueOnce("v").mockRejectedValue(new Error("read-only disk"));
    const theirs = { ...circuit("a"), notes: named("changed elsewhere") };
    const store = await opened({ saveNotes: save, circuit: async (id) => (id === "a" ? theirs : circuit(id)) }, true);
    store.change({ notes: named("saved") });
    await settle();
    await store.open("b");
    await store.open("a");
    expect(store.look.value.notes).toEqual(named("changed elsewhere"));
    store.change({ notes: named("unsaved") });
    await settle();
    await store.open("b");
    await store.open("a");
    expect(store.look.value.notes).toEqual(named("unsaved"));
    expect(store.keeper.trouble.value).toBe("Your notes aren't saved. Read-only disk.");
  });

  it("that another page kept meanwhile are shown and saved as well, also by what is undone", async () => {
    const theirs: Notes = { ...named("theirs"), pins: ["0.attn.q:6"] };
    const save = vi
      .fn<Source["saveNotes"]>()
      .mockRejectedValueOnce(new Overtaken("others", { notes: theirs, version: "v1" }))
      .mockResolvedValue("v2");
    const store = await opened({ saveNotes: save }, true);
    store.change({ notes: { ...NONE, names: { "0.attn.k:6": "ours" } } });
    store.change({ selected: "0.attn.k:6" });
    await settle();
    const both = { ...theirs, names: { ...theirs.names, "0.attn.k:6": "ours" } };
    expect([store.look.value.notes, save.mock.calls.at(-1)]).toEqual([both, ["a", both, "v1"]]);
    store.undo(); // the selection alone
    await settle();
    expect([store.look.value.notes, save.mock.calls.length]).toEqual([both, 2]);
    store.undo();
    await settle();
    expect(save.mock.calls.at(-1)).toEqual(["a", theirs, "v2"]);
    store.redo();
    expect(store.look.value.notes).toEqual(both);
  });

  it("that were saved while the circuit was on its way aren't lost", async () => {
    const [save, fetch] = [later<string>(), later<Circuit>()];
    let n = 0;
    const ask = (id: string) => (id === "a" && n++ > 0 ? fetch.promise : Promise.resolve(circuit(id)));
    const store = await opened({ saveNotes: () => save.promise, circuit: ask }, true);
    store.change({ notes: named("quotes") });
    await store.open("b");
    void store.open("a");
    save.keep("v");
    await settle();
    fetch.keep(circuit("a")); // read before the save
    await settle();
    expect(store.look.value.notes).toEqual(named("quotes"));
  });
});

it("keeps each trouble until what it is about goes well", async () => {
  const store = await opened(
    { saveNotes: () => Promise.reject(new Error("no disk")), index: async () => ({}) as Index },
    true,
  );
  store.change({ notes: named("x") });
  await settle();
  store.trouble.download.value = "too large";
  await store.begin();
  await store.open("b");
  expect([store.keeper.trouble.value, store.trouble.download.value]).toEqual([
    "Your notes aren't saved. No disk.",
    "too large",
  ]);
});
