import { describe, expect, it } from "vitest";
import type { CircuitCard, Index } from "../data";
import { currentCircuit, viewTabs } from "./tabs";

const card = (id: string) => ({ id }) as CircuitCard;
const index = (ids: string[], more: Partial<Index> = {}): Index => ({
  format: "gossamer-view-1",
  version: "0",
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
  it("may be none", () => expect(currentCircuit(index([]), { page: "many" }, undefined)).toBeNull());
});

describe("tabs", () => {
  const names = (of: Index, id: string | null) => viewTabs(of, { page: "many" }, id, null).map((tab) => tab.name);
  it("leave out what there isn't", () => {
    expect(names(index(["a"]), "a")).toEqual(["Circuit", "Evidence"]);
    expect(names(index(["a"], { live: true }), "a")).toEqual(["Circuit", "Evidence", "Live"]);
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
