import { describe, expect, it } from "vitest";
import type { CircuitCard, Index } from "../data";
import { currentCircuit, titleOf, viewTabs } from "./tabs";

const card = (id: string) => ({ id }) as CircuitCard;
const index = (ids: string[], more: Partial<Index> = {}): Index => ({
  format: "gossamer-view-1",
  circuits: ids.map(card),
  runs: [],
  formations: [],
  editable: false,
  live: false,
  ...more,
});

describe("the circuit that the bar speaks of", () => {
  const two = index(["a", "b"]);
  it("is the route's", () => expect(currentCircuit(two, { page: "evidence", id: "b" }, "a")).toBe("b"));
  it("is the last one where the route has none", () => expect(currentCircuit(two, { page: "many" }, "b")).toBe("b"));
  it("isn't a run of the same name", () => expect(currentCircuit(two, { page: "run", id: "b" }, undefined)).toBe("a"));
  it("is one that there is", () =>
    expect(currentCircuit(two, { page: "circuit", id: "x", node: null }, "y")).toBe("a"));
  it("is one of two side by side", () => {
    const three = index(["a", "b", "c"]);
    const bar = (last: string | undefined) => currentCircuit(three, { page: "compare", left: "b", right: "c" }, last);
    expect([undefined, "a", "b", "c"].map(bar)).toEqual(["b", "b", "b", "c"]);
    expect(currentCircuit(three, { page: "compare", left: "x", right: "c" }, "a")).toBe("c");
  });
  it("may be none", () => expect(currentCircuit(index([]), { page: "many" }, undefined)).toBeNull());
});

describe("tabs", () => {
  const names = (of: Index, id: string | null) => viewTabs(of, { page: "many" }, id, null).map((tab) => tab.name);
  it("leave out what there isn't", () => {
    expect(names(index(["a"]), "a")).toEqual(["Circuit", "Evidence"]);
    const live = index([], { circuits: [{ ...card("a"), live: true }, card("b")], live: true });
    expect(names(live, "a")).toEqual(["Circuit", "Evidence", "Live", "All"]);
    expect(names(live, "b")).toEqual(["Circuit", "Evidence", "All"]);
    expect(names(index(["a", "b"]), "a")).toEqual(["Circuit", "Evidence", "All"]);
    expect(names(index(["a"], { runs: [{ id: "r", name: "r", steps: 1 }] }), "a")).toContain("All");
    expect(names(index([]), null)).toEqual(["All"]);
  });

  it("say where one is", () => {
    const here = (page: "run" | "evidence") =>
      viewTabs(index(["a", "b"]), { page, id: "a" }, "a", null)
        .filter((tab) => tab.isHere)
        .map((tab) => tab.name);
    expect([here("evidence"), here("run")]).toEqual([["Evidence"], ["All"]]);
  });

  it("lead back to the node", () => {
    expect(viewTabs(index(["a"]), { page: "many" }, "a", "0.attn.v:1")[0]?.to).toEqual({
      page: "circuit",
      id: "a",
      node: "0.attn.v:1",
    });
  });
});

describe("the title", () => {
  const named = (id: string) => ({ id, name: `folder ${id}`, task: `task ${id}` }) as CircuitCard;
  const all = index([], { circuits: [named("a"), named("b")], runs: [{ id: "a", name: "a run", steps: 1 }] });
  it("says what is looked at, and where", () => {
    expect(titleOf(all, { page: "evidence", id: "a" })).toBe("task a, folder a · evidence · gossamer");
    expect(titleOf(all, { page: "run", id: "a" })).toBe("a run · training run · gossamer");
    expect(titleOf(all, { page: "compare", left: "a", right: "b" })).toBe(
      "task a, folder a and task b, folder b · side by side · gossamer",
    );
    expect(titleOf(all, { page: "many" })).toBe("all · gossamer");
    expect(titleOf(null, { page: "circuit", id: "x", node: null })).toBe("x · circuit · gossamer");
  });
  it("cuts a very long name", () => {
    const long = index([], { circuits: [{ ...named("a"), name: "x".repeat(1_000_000) }] });
    expect(titleOf(long, { page: "live", id: "a" }).length).toBeLessThan(200);
  });
});
