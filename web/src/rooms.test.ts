import { expect, test } from "vitest";

/** What each file of a room imports from other rooms. */
const FILES = import.meta.glob<string>("./*/*.{ts,tsx}", { query: "?raw", import: "default", eager: true });
/** Each may import from those after it, and from the files beside all rooms. */
const ROOMS = ["many", "graph", "evidence", "live", "frame", "node"];

test("rooms point one way", () => {
  const rooms = new Set<string>();
  const back = Object.entries(FILES).flatMap(([path, text]) => {
    const room = path.split("/")[1]!;
    rooms.add(room);
    const others = [...text.matchAll(/from "\.\.\/(\w+)\//g)].map(([, other]) => other!);
    return others.filter((other) => ROOMS.indexOf(other) <= ROOMS.indexOf(room)).map((other) => `${path} -> ${other}`);
  });
  expect([...rooms].sort()).toEqual([...ROOMS].sort());
  expect(back).toEqual([]);
});

test("no file beside the rooms imports from one, but those that put the page together and tests", () => {
  const files = import.meta.glob<string>("./*.{ts,tsx}", { query: "?raw", import: "default", eager: true });
  const inner = Object.entries(files).filter(([path]) => !/\/(?:app|main)\.tsx$|\.test\.ts$/.test(path));
  expect(inner.length).toBeGreaterThan(10);
  expect(inner.filter(([, text]) => /from "\.\/\w+\//.test(text)).map(([path]) => path)).toEqual([]);
});
