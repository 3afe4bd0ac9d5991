import { expect, test } from "vitest";
import type { Behaviour } from "../data";
import { across } from "./across";
import { describe } from "./diagram";
import { figure } from "./figure";
import { linkAlpha } from "./look";
import { sceneOf } from "./paint";
import { plant } from "./planted";
import { shownOf } from "./shown";
import { stack } from "./stack";
import { escape, svg } from "./svg";
import { csv, edgesCsv, nodesCsv, toJson } from "./table";

const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "]]><svg/onload=alert(1)>",
  "&lt;b&gt;",
  "\u0000\u0001\u001b[31m",
  "\ud800 alone",
  "\u202egnp.exe",
  "a\nb\tc",
  "x".repeat(1_000_000),
  "\ufffe\uffff",
];

const NONE = { weightAtLeast: 0, effectAtLeast: 0, hiddenLayers: [], hiddenKinds: [] };

function drawn(names: Record<string, string>, task: string, texts = {}) {
  const circuit = plant();
  const diagram = describe({ ...circuit, texts: { ...circuit.texts, ...texts } }, null);
  const shown = shownOf(diagram, NONE, null);
  const scene = sceneOf(
    diagram,
    stack(diagram, across(diagram), () => true),
    shown,
  );
  const notes = { names, groups: [{ name: task, nodes: ["0.attn.v:6"] }], pins: [] };
  return { diagram, shown, text: svg(figure(scene, null, notes, { title: task, subtitle: task, notes: [task] })) };
}

test("the figure is what the page shows: dashed lines where nothing changes, links as opaque as there are few", () => {
  const { edges } = plant();
  const [source, target] = [edges.source, edges.target].map((ends) => Array(20).fill(ends).flat());
  // So many that they are drawn paler than few.
  const circuit = plant({ edges: { source: source!, target: target!, weight: Array(20).fill(edges.weight).flat() } });
  const diagram = describe(circuit, null);
  const idle = diagram.cells.findIndex(({ key }) => key === "0.attn.v:2");
  const ofCells = Float64Array.from(diagram.cells, (_, c) => (c === idle ? 0 : 0.1));
  const effects = { cells: ofCells, links: new Float64Array() };
  const opacities = (weightAtLeast: number) => {
    const shown = shownOf(diagram, { ...NONE, weightAtLeast }, effects);
    const places = stack(diagram, across(diagram), () => true);
    const words = { title: "t", subtitle: "s", notes: [] };
    const { marks } = figure(sceneOf(diagram, places, shown), null, circuit.notes, words);
    const dashed = marks.filter((mark) => mark.kind === "rect" && mark.dash);
    const text = svg({ width: 1, height: 1, title: "", marks: dashed });
    expect([dashed.length, text.match(/stroke-dasharray="2.5 2.5"/g)?.length]).toEqual([2, 2]); // and in the legend
    const drawn = marks.filter((mark) => mark.kind === "line" && mark.points.length === 8 && mark.opacity < 1);
    return [shown.links.reduce((sum, isShown) => sum + isShown, 0), new Set(drawn.map(({ opacity }) => opacity))];
  };
  const n = diagram.links.weight.length;
  expect(opacities(0)).toEqual([n, new Set([linkAlpha(n)])]);
  expect(opacities(0.9)).toEqual([25, new Set([linkAlpha(25)])]); // the edge of weight -1, and those of tokens
  expect(linkAlpha(25)).toBeGreaterThan(linkAlpha(n));
});

/** Tags, attributes and entities only as this module writes them: XML, without a parser at hand. */
function isClean(text: string): boolean {
  const tag = /<\/?(?:svg|title|rect|path|polygon|text)(?: [a-z:A-Z-]+="[^"<>&]*")*\/?>/g;
  const rest = text.replace(tag, "").replace(/&(?:amp|lt|gt|quot);/g, "");
  return !/[<>&]/.test(rest) && !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text);
}

test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 30), text]))(
  "an SVG with %s is well formed",
  (_, text) => {
    const { text: out } = drawn({ "0.attn.v:6": text }, text, { "10": text, "20": text });
    expect(isClean(out)).toBe(true);
    expect(out.length).toBeLessThan(60_000);
  },
);

test("an SVG holds every node, edge and stream once, and text as text", () => {
  const { text, diagram } = drawn({}, "quotes & <more>");
  expect(text).toContain("quotes &amp; &lt;more&gt;");
  for (const cell of diagram.cells) expect(text).toContain(`>${escape(cell.text)}</text>`);
  // And the legend's two.
  expect(text.match(/stroke="#(0072b2|c94f00)"/g)).toHaveLength(diagram.links.weight.length + 2);
});

test("a name and a pin stand over their boxes, which keep their places", () => {
  const [plain, named] = [drawn({}, "t"), drawn({ "0.attn.v:6": "inside a string" }, "t")];
  expect(named.text).toContain(">inside a string</text>");
  const boxes = (text: string) => text.match(/<rect [^>]*stroke="#1a1f2b"[^>]*>/g)!;
  expect(boxes(named.text)).toEqual(boxes(plain.text));
  expect(named.text.split("</text>").length).toBe(plain.text.split("</text>").length + 1);
});

test("names, groups' names and pins cover neither each other nor the heads' lines", () => {
  const circuit = plant();
  const diagram = describe(circuit, null);
  const places = stack(diagram, across(diagram), () => true);
  const words = { title: "t", subtitle: "s", notes: [] };
  const marksOf = (names: Record<string, string>, groups: string[], pins: string[]) => {
    const notes = { names, groups: groups.map((node) => ({ name: "carriers of a quote", nodes: [node] })), pins };
    const { marks } = figure(sceneOf(diagram, places, shownOf(diagram, NONE, null)), null, notes, words);
    const rects = marks.filter((mark) => mark.kind === "rect");
    const inside = rects.filter(({ y }) => y > 64 && y < 64 + places.height - 8);
    const heads = inside.filter(({ r }) => r === 7);
    const tags = inside.filter(({ r, h, stroke }) => r === 4 && h === 16 && stroke === "none");
    const dots = inside.filter(({ r, w }) => r === 4 && w === 8);
    const begins = marks.flatMap((mark) => (mark.kind === "text" && mark.anchor === "start" ? [mark.x] : []));
    return { heads, tags, dots, begins };
  };
  type Box = Record<"x" | "y" | "w" | "h", number>;
  const meet = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
  const holds = (a: Box, b: Box) => a.x <= b.x && b.x + b.w <= a.x + a.w && a.y <= b.y && b.y + b.h <= a.y + a.h;
  const names = { "0.attn.v:6": "what stands inside", "0.attn.v:2": "and what outside", "0.attn.resid_delta:7": "x" };
  const { heads, tags, dots, begins } = marksOf(names, ["0.attn.v:6", "0.attn.k:2"], ["0.attn.v:6", "0.attn.q:2"]);
  expect([heads.length, tags.length, dots.length]).toEqual([2, 5, 2]);
  tags.forEach((tag, i) => {
    expect(heads.filter((head) => meet(head, tag) && !holds(head, tag))).toEqual([]);
    expect(tags.filter((other, j) => j !== i && meet(other, tag))).toEqual([]);
  });
  // The pin of what has a name stands in it, before its first letter.
  const named = dots.filter((dot) => tags.some((tag) => meet(tag, dot)));
  expect(named.map((dot) => tags.filter((tag) => holds(tag, dot)).length)).toEqual([1]);
  expect(begins.filter((x) => x >= named[0]!.x + 8 && x < named[0]!.x + 16)).toHaveLength(1);
});

test("data hold what is shown and no more, with exact weights", () => {
  const circuit = plant();
  const diagram = describe(circuit, null);
  const look = {
    selected: null,
    ...NONE,
    weightAtLeast: 0.5,
    size: null,
    notes: { names: { "0.attn.v:6": "=cmd()" }, groups: [], pins: [] },
  };
  const shown = shownOf(diagram, look, null);
  const data = { circuit, diagram, effects: null, behaviour: null, shown, look };
  const json = JSON.parse(toJson(data));
  expect(json.nodes).toHaveLength(13);
  const edges = json.edges.filter((edge: { kind: string }) => edge.kind === "edge");
  expect(edges.map((edge: { weight: number }) => edge.weight).sort()).toEqual([-1, 0.5, 0.5, 0.75]);
  expect(json.filters.weight_at_least).toBe(0.5);
  expect(nodesCsv(data)).toContain("0.attn.v:6,0.attn.v,6,1,'=cmd(),0.5,,,,false\r\n");
  const rows = edgesCsv(data).trim().split("\r\n");
  expect(rows.filter((row) => row.startsWith("edge,"))).toHaveLength(4);
  expect(rows).toContain("edge,1.mlp.act_in:7,1.mlp.post_act:9,-1,");
  // Token 13's channel is read nowhere.
  expect(rows.filter((row) => row.startsWith("embedding,"))).toEqual([
    "embedding,tokens:10,embedding:3,0.2,",
    "embedding,tokens:11,embedding:3,-0.4,",
    "embedding,tokens:12,embedding:5,0.3,",
  ]);
  expect(rows.filter((row) => row.startsWith("unembedding,"))).toEqual([
    "unembedding,final_resid:1,answers:20,0.6,",
    "unembedding,final_resid:7,answers:21,-0.6,",
  ]);
  expect(rows.filter((row) => row.startsWith("stream,")).sort()).toEqual([
    "stream,0.attn.resid_delta:7,1.mlp.act_in:7,,",
    "stream,0.attn.resid_delta:7,final_resid:7,,",
    "stream,1.mlp.resid_delta:1,final_resid:1,,",
    "stream,embedding:3,0.attn.act_in:3,,",
    "stream,embedding:3,1.mlp.act_in:3,,",
    "stream,embedding:5,0.attn.act_in:5,,",
  ]);
});

test("a node's effect in the whole model goes with it, also into a cut", () => {
  const circuit = plant();
  const diagram = describe(circuit, null);
  const nodes = circuit.nodes.map((_, n) => ({ effect_in_circuit: 0, effect_in_model: n / 8 }));
  const behaviour = { nodes } as unknown as Behaviour;
  const look = { selected: null, ...NONE, size: null, notes: { names: {}, groups: [], pins: [] } };
  const data = { circuit, diagram, effects: null, behaviour, shown: shownOf(diagram, NONE, null), look };
  const found = JSON.parse(toJson(data)).nodes.find(({ node }: { node: string }) => node === "0.attn.v:6");
  expect(found.effect_in_model).toBe(5 / 8);
  expect(nodesCsv(data)).toContain("0.attn.v:6,0.attn.v,6,1,,0.5,,0.625,,false\r\n");
});

test("CSV begins with a byte order mark and quotes what needs it", () => {
  const text = csv(["a"], [['x"y'], ["1,2"], ["l\nm"], [null], [-3]]);
  expect(text).toBe('\ufeffa\r\n"x""y"\r\n"1,2"\r\n"l\nm"\r\n\r\n-3\r\n');
});

const FORMULAS = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  " =1",
  "\u00a0=1",
  "\u200b=1",
  "\u202e+1",
  "\u3000＝1",
  "＋1",
  "－1",
  "＠x",
];

test.each([...FORMULAS, "\ta", "\ra", "\na", "\n =1"].map((text) => [JSON.stringify(text), text]))(
  "CSV keeps %s from being a formula",
  (_, text) => {
    const cell = csv(["a"], [[text]]).slice("\ufeffa\r\n".length, -2);
    expect(cell.replace(/^"|"$/g, "")).toBe(`'${text}`);
  },
);

test("CSV leaves words and negative numbers alone", () => {
  expect(csv(["a"], [["a=b", " word", "x\n=1", -1, "1"]])).toBe('\ufeffa\r\na=b, word,"x\n=1",-1,1\r\n');
});
