import { afterEach, describe, expect, it, vi } from "vitest";
import { fromHash, hashRouter, memoryRouter, toHash, type Route } from "./route";

const ROUTES: Route[] = [
  { page: "many" },
  { page: "circuit", id: "a", node: null },
  { page: "circuit", id: "a", node: "0.attn.v:122" },
  { page: "circuit", id: "a/b?#%", node: "x/y:1" },
  { page: "evidence", id: "a" },
  { page: "live", id: "a" },
  { page: "compare", left: "a", right: "b/c" },
  { page: "run", id: "r" },
  { page: "formation", id: "f" },
];

it.each(ROUTES.map((route) => [toHash(route), route]))("%s comes back", (hash, route) => {
  expect(fromHash(hash)).toEqual(route);
});

it.each(["", "#", "#/", "#/many"])("%s is the table of everything", (hash) =>
  expect(fromHash(hash)).toEqual({ page: "many" }),
);

it.each(["#/circuit", "#/compare/a", "#/nothing/a", "#/circuit/%", "#/evidence/", "#/__proto__/a", "#/zzz"])(
  "%s is told to lead nowhere",
  (hash) => expect(fromHash(hash)).toEqual({ page: "many", missed: hash }),
);

describe("the address", () => {
  afterEach(() => vi.unstubAllGlobals());

  function browser(hash: string) {
    const location = { hash };
    const listeners: (() => void)[] = [];
    const calls: string[] = [];
    const move = (how: string) => (_: unknown, __: string, to: string) => {
      calls.push(`${how} ${to}`);
      location.hash = to;
    };
    vi.stubGlobal("location", location);
    vi.stubGlobal("history", { pushState: move("push"), replaceState: move("replace") });
    vi.stubGlobal("window", { addEventListener: (_: string, listener: () => void) => listeners.push(listener) });
    const visit = (to: string) => {
      location.hash = to;
      for (const listener of listeners) listener();
    };
    return { calls, visit };
  }

  it("begins where its hash says, and follows it back and forth", () => {
    const { visit } = browser("#/evidence/a");
    const router = hashRouter();
    expect(router.route.value).toEqual({ page: "evidence", id: "a" });
    visit("#/live/b");
    expect(router.route.value).toEqual({ page: "live", id: "b" });
  });

  it("gets an entry for each place but none for the same, and none where it is replaced", () => {
    const { calls } = browser("");
    const router = hashRouter();
    router.go({ page: "live", id: "a" });
    router.go({ page: "live", id: "a" });
    router.go({ page: "live", id: "b" }, true);
    expect(calls).toEqual(["push #/live/a", "replace #/live/b"]);
    expect(router.route.value).toEqual({ page: "live", id: "b" });
  });
});

it("a notebook's routes stay in memory", () => {
  const router = memoryRouter();
  router.go({ page: "run", id: "r" });
  expect(router.route.value).toEqual({ page: "run", id: "r" });
});
