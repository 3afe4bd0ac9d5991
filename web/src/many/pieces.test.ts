import { expect, test } from "vitest";
import type { Circuit } from "../data";
import type { Store } from "../state";
import { fetchCircuit } from "./pieces";

function store(open: string | null = null) {
  const asked: string[] = [];
  const circuit = (id: string) => ({ card: { id } }) as Circuit;
  const it = {
    kept: new Map(),
    circuit: { peek: () => (open === null ? null : circuit(open)) },
    source: {
      circuit: async (id: string) => {
        asked.push(id);
        if (id === "gone") throw new Error("gone");
        return circuit(id);
      },
    },
  } as unknown as Store;
  return { it, asked };
}

test("a circuit is fetched once, also when it is asked for twice at a time", async () => {
  const { it, asked } = store();
  const [a, b] = await Promise.all([fetchCircuit(it, "a"), fetchCircuit(it, "a")]);
  expect(a).toBe(b);
  expect(asked).toEqual(["a"]);
});

test("the open circuit isn't fetched", async () => {
  const { it, asked } = store("a");
  expect((await fetchCircuit(it, "a")).card.id).toBe("a");
  expect(asked).toEqual([]);
});

test("only the last few are kept", async () => {
  const { it, asked } = store();
  for (const id of ["a", "b", "c", "d", "e", "f", "a", "g"]) await fetchCircuit(it, id);
  asked.length = 0;
  await fetchCircuit(it, "a"); // was asked for after b
  await fetchCircuit(it, "b");
  expect(asked).toEqual(["b"]);
});

test("a failure is asked again, and pages of other stores share nothing", async () => {
  const { it, asked } = store();
  await expect(fetchCircuit(it, "gone")).rejects.toThrow("gone");
  await expect(fetchCircuit(it, "gone")).rejects.toThrow("gone");
  expect(asked).toEqual(["gone", "gone"]);
  const other = store();
  await fetchCircuit(other.it, "a");
  expect(other.asked).toEqual(["a"]);
});
