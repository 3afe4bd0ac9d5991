import { expect, it } from "vitest";
import type { Notes } from "./data";
import { Keeper } from "./keeper";

const named = (name: string): Notes => ({ names: { "a:1": name }, groups: [], pins: [] });
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A keeper whose saves end when the test says so. */
function slow() {
  const begun: { what: string; end: (error?: Error) => void }[] = [];
  const keeper = new Keeper(
    (id, notes) =>
      new Promise((resolve, reject) => {
        const end = (error?: Error) => (error ? reject(error) : resolve());
        begun.push({ what: `${id} ${notes.names["a:1"]}`, end });
      }),
  );
  return { keeper, begun, what: () => begun.map((one) => one.what) };
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

it("says what a host says later of notes that it took", async () => {
  const keeper = new Keeper(async () => {});
  keeper.keep("a", named("1"), true);
  await settle();
  keeper.hear("the folder is gone");
  expect(keeper.trouble.value).toBe("Your notes aren't saved. The folder is gone.");
  keeper.hear("");
  expect(keeper.trouble.value).toBeNull();
});
