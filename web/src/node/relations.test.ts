import { describe, expect, it } from "vitest";
import { positionOf } from "../keys";
import { planted } from "./planted";
import { aligned, degrees, entriesOf, rankOf, relationsOf } from "./relations";

const circuit = planted();

it("finds a node by its key, and no other", () => {
  expect(positionOf(circuit, "0.attn.v:5")).toBe(3);
  expect(positionOf(circuit, "final_resid:2")).toBe(7);
  for (const key of ["0.attn.v:6", "9.attn.v:5", "0.attn.v", "", ":5", "0.attn.v:05"])
    expect(positionOf(circuit, key)).toBe(-1);
});

describe("relations", () => {
  it("lists writes by size of weight, and removed ones apart", () => {
    const { reads, writes, removedWrites } = relationsOf(circuit, 0);
    expect(reads).toEqual([]);
    expect(writes).toEqual([
      { node: 2, weight: -2, edge: 1 },
      { node: 3, weight: 1, edge: 2 },
      { node: 1, weight: 0.5, edge: 0 },
    ]);
    expect(removedWrites).toEqual([{ node: 5, weight: 0.25, edge: null }]);
  });

  it("lists reads", () => {
    expect(relationsOf(circuit, 4).reads).toEqual([{ node: 3, weight: 3, edge: 3 }]);
    expect(relationsOf(circuit, 5).removedReads).toEqual([{ node: 0, weight: 0.25, edge: null }]);
  });

  it("follows the residual stream from a write to later reads of its channel, and back", () => {
    expect(relationsOf(circuit, 4).readers).toEqual([6, 7]);
    expect(relationsOf(circuit, 6).writers).toEqual([4]);
    expect(relationsOf(circuit, 0).writers).toEqual([]); // it reads before anything is written
    expect(relationsOf(circuit, 3).readers).toEqual([]);
  });

  it("meets queries and keys of one number in one layer", () => {
    expect(relationsOf(circuit, 1).partners).toEqual([2]);
    expect(relationsOf(circuit, 2).partners).toEqual([1]);
    expect(relationsOf(circuit, 5).partners).toEqual([]);
    expect(relationsOf(circuit, 0).partners).toEqual([]);
  });

  it("knows whose tokens can be told", () => {
    expect([relationsOf(circuit, 0).embedded, relationsOf(circuit, 0).unembedded]).toEqual([2, null]);
    expect([relationsOf(circuit, 7).embedded, relationsOf(circuit, 7).unembedded]).toEqual([2, 2]);
    expect(relationsOf(circuit, 3).embedded).toBeNull();
  });
});

it("counts edges at both ends", () => expect([...degrees(circuit)]).toEqual([3, 1, 1, 2, 1, 0, 0, 0]));

it("joins the task's tokens and the largest of all", () => {
  const all = [
    { channel: 3, tokens: [7], weights: [100] },
    { channel: 2, tokens: [50, 11], weights: [3, -2] },
  ];
  expect(entriesOf(2, circuit.embedding, all)).toEqual([
    { token: 50, channel: 2, weight: 3, inTask: false },
    { token: 11, channel: 2, weight: -2, inTask: true },
    { token: 10, channel: 2, weight: 1, inTask: true },
  ]);
  expect(entriesOf(2, circuit.unembedding, undefined)).toEqual([{ token: 20, channel: 2, weight: 0.5, inTask: true }]);
  expect(entriesOf(5, circuit.embedding, all)).toEqual([]);
});

it("ranks with ties at the same place", () => {
  expect([3, 2, 1].map((x) => rankOf(x, [1, 2, 2, 3]))).toEqual([1, 2, 4]);
});

describe("alignment", () => {
  it("goes by position where only tokens differ", () => {
    expect(aligned([1, 2, 3], [1, 9, 3])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it("keeps a common end together where lengths differ", () => {
    expect(aligned([1, 2, 5, 3], [1, 9, 3])).toEqual([
      [0, 0],
      [1, 1],
      [2, null],
      [3, 2],
    ]);
    expect(aligned([1, 3], [1, 1, 3])).toEqual([
      [0, 0],
      [null, 1],
      [1, 2],
    ]);
  });

  it("holds with nothing in common and with nothing at all", () => {
    expect(aligned([1], [2, 3])).toEqual([
      [0, 0],
      [null, 1],
    ]);
    expect(aligned([], [])).toEqual([]);
  });
});
