import { expect, it } from "vitest";
import type { Notes } from "./data";
import { Keeper } from "./keeper";
import { Overtaken } from "./source";

const named = (name: string): Notes => ({ names: { "a:1": name }, groups: [], pins: [] });
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A keeper whose saves end when the test says so. */
function slow() {
  const begun: { what: string; since: string; end: (error?: Error) => void }[] = [];
  const joined: [id: string, before: Notes, theirs: Notes][] = [];
  const keeper = new Keeper({
    save: (id, notes, since) =>
      new Promise((resolve, reject) => {
        const what = `${id} ${notes.names["a:1"]}`;
        begun.push({ what, since, end: (error) => (error ? reject(error) : resolve(`after ${what}`)) });
      }),
    onJoined: (...said) => void joined.push(said),
  });
  return { keeper, begun, joined, what: () => begun.map((one) => one.what) };
}

it("saves one at a time, and of what waits only the newest of each circuit", async () => {
  const { keeper, begun, what } = slow();
  for (const name of ["1", "2", "3"]) keeper.keep("a", named(name), true);
  keeper.keep("b", named("4"), true);
  expect(what()).toEqual(["a 1"]);
  begun[0]!.end();
  await settle();
  expect(what()).toEqual(["a 1", "a 3"]);
  expect(keeper.of("a")).toEqual(named("3")); // not yet saved
  begun[1]!.end();
  await settle();
  expect(what()).toEqual(["a 1", "a 3", "b 4"]);
  begun[2]!.end();
  await settle();
  expect([keeper.of("a"), keeper.of("b")]).toEqual([undefined, undefined]);
});

it("goes on after a failure, which is said until all is saved", async () => {
  const { keeper, begun, what } = slow();
  keeper.keep("a", named("1"), true);
  keeper.keep("b", named("2"), true);
  begun[0]!.end(new Error("full"));
  await settle();
  begun[1]!.end();
  await settle();
  expect([keeper.trouble.value, keeper.of("a")]).toEqual(["Your notes aren't saved. Full.", named("1")]);
  keeper.keep("a", named("3"), true);
  begun[2]!.end();
  await settle();
  expect([keeper.trouble.value, what().at(-1)]).toEqual([null, "a 3"]);
});

it("doesn't send what can't be kept, nor what came before it, and says so", async () => {
  const { keeper, begun, what } = slow();
  keeper.keep("a", named("1"), true);
  keeper.keep("a", named("2"), true);
  keeper.keep("a", named("x".repeat(201)), true);
  begun[0]!.end();
  await settle();
  expect(what()).toEqual(["a 1"]);
  expect(keeper.trouble.value).toContain("201 characters, and at most 200");
  expect(keeper.of("a")?.names["a:1"]).toHaveLength(201);
});

it("only remembers where nothing is kept", () => {
  const { keeper, begun } = slow();
  keeper.keep("a", named("x".repeat(201)), false);
  expect([begun, keeper.trouble.value, keeper.of("a")?.names["a:1"]?.length]).toEqual([[], null, 201]);
});

it("says which notes others were made from: those that came with the circuit, then those that it saved", async () => {
  const { keeper, begun } = slow();
  keeper.begin("a", { notes: named("0"), version: "v0" });
  keeper.keep("a", named("1"), true);
  begun[0]!.end();
  await settle();
  keeper.keep("a", named("2"), true);
  expect(begun.map(({ since }) => since)).toEqual(["v0", "after a 1"]);
});

it("joins what another page kept meanwhile with what isn't saved, and saves both", async () => {
  const { keeper, begun, joined, what } = slow();
  keeper.begin("a", { notes: named("0"), version: "v0" });
  keeper.keep("a", named("1"), true);
  keeper.keep("a", named("2"), true); // while the first is on its way
  const theirs = { names: { "a:1": "theirs", "b:2": "also theirs" }, groups: [], pins: ["c:3"] };
  begun[0]!.end(new Overtaken("others", { notes: theirs, version: "v9" }));
  await settle();
  expect([what(), begun[1]!.since]).toEqual([["a 1", "a 2"], "v9"]);
  expect(joined).toEqual([["a", named("0"), theirs]]);
  expect(keeper.of("a")).toEqual({ names: { "a:1": "2", "b:2": "also theirs" }, groups: [], pins: ["c:3"] });
  begun[1]!.end();
  await settle();
  expect([keeper.of("a"), keeper.trouble.value]).toEqual([undefined, null]);
  expect(keeper.news.value).toContain("Your changes took the place of \u201ctheirs\u201d.");
  keeper.keep("a", named("3"), true);
  expect(keeper.news.value).toBeNull();
});

it("gives up where it is always too late, and says so", async () => {
  const keeper = new Keeper({
    save: () => Promise.reject(new Overtaken("others again", { notes: named("theirs"), version: "v" })),
    onJoined: () => {},
  });
  keeper.begin("a", { notes: named("0"), version: "v0" });
  keeper.keep("a", named("1"), true);
  await settle();
  expect(keeper.trouble.value).toBe("Your notes aren't saved. Others again.");
  expect(keeper.of("a")).toEqual(named("1"));
});
