import { describe, expect, it } from "vitest";
import type { Notes } from "./data";
import { Overtaken } from "./source";
import { savingBy, type WidgetModel } from "./widget";

const NOTES: Notes = { names: { "a:1": "x" }, groups: [], pins: [] };

/** A model whose Python side answers as the test says. */
function modelOf(python: (said: Record<string, unknown>) => unknown[]) {
  const heard = new Set<(content: unknown) => void>();
  const model: WidgetModel = {
    get: () => "",
    send: (said) => {
      const answers = python(said as Record<string, unknown>);
      setTimeout(() => answers.forEach((answer) => [...heard].forEach((listener) => listener(answer))));
    },
    on: (_, listener) => void heard.add(listener),
    off: (_, listener) => void heard.delete(listener),
  };
  return { model, heard };
}

describe("notes of a notebook's page", () => {
  it("are kept by a message, whose answer alone is heard", async () => {
    const said: unknown[] = [];
    const { model, heard } = modelOf((one) => {
      said.push(one);
      return [{ turn: "another display's", error: "no" }, null, { turn: one.turn, version: "v2" }];
    });
    const [save, other] = [savingBy(model), savingBy(model)];
    expect(await Promise.all([save("c", NOTES, "v1"), other("c", NOTES, "v1")])).toEqual(["v2", "v2"]);
    expect(said[0]).toMatchObject({ id: "c", since: "v1", notes: NOTES });
    expect(heard.size).toBe(0);
    await save("c", NOTES, "v1");
    expect(new Set(said.map((one) => (one as { turn: string }).turn)).size).toBe(3); // the same notes, said again
  });

  it("aren't, where Python says why, nobody answers, or others were kept meanwhile", async () => {
    const refusing = modelOf(({ turn }) => [{ turn, error: "the disk is full" }]);
    await expect(savingBy(refusing.model)("c", NOTES, "")).rejects.toThrow("the disk is full");
    const dead = modelOf(() => []);
    await expect(savingBy(dead.model, 5)("c", NOTES, "")).rejects.toThrow("kernel doesn't answer");
    expect([refusing.heard.size, dead.heard.size]).toEqual([0, 0]);
    const theirs = { ...NOTES, pins: ["b:2"] };
    const late = modelOf(({ turn }) => [{ turn, error: "others", notes: theirs, version: "v3" }]);
    const why = await savingBy(late.model)("c", NOTES, "").catch((error: unknown) => error);
    expect(why).toBeInstanceOf(Overtaken);
    expect((why as Overtaken).kept).toEqual({ notes: theirs, version: "v3" });
  });
});
