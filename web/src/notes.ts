// Names, groups and pins: each change gives new notes and leaves the old ones alone, as undo wants it.
import type { NodeKey, Notes } from "./data";
import { count } from "./format";

/** What gossamer/viewer/notes.py keeps at most. */
export const MOST = { letters: 200, key: 100, entries: 10_000, groups: 1000, grouped: 50_000 };

/** A name as it is kept: half a character, which no file can hold, becomes a mark for one. */
export function tidied(name: string): string {
  return name.trim().replace(/\p{Cs}/gu, "\ufffd");
}

/** A blank name takes the name away. */
export function named(notes: Notes, node: NodeKey, name: string): Notes {
  const { [node]: _, ...others } = notes.names;
  const kept = tidied(name);
  return { ...notes, names: kept === "" ? others : { ...others, [node]: kept } };
}

export function pinToggled(notes: Notes, node: NodeKey): Notes {
  const pins = notes.pins.filter((pin) => pin !== node);
  return { ...notes, pins: pins.length < notes.pins.length ? pins : [...pins, node] };
}

/** Into the group of this name, beside what is in it; it is made if there is none. */
export function grouped(notes: Notes, nodes: readonly NodeKey[], name: string): Notes {
  const kept = tidied(name);
  if (kept === "" || nodes.length === 0) return notes;
  const groups = notes.groups.some((group) => group.name === kept)
    ? notes.groups.map((group) =>
        group.name === kept ? { ...group, nodes: [...new Set([...group.nodes, ...nodes])] } : group,
      )
    : [...notes.groups, { name: kept, nodes: [...new Set(nodes)] }];
  return { ...notes, groups };
}

/** Out of the group; an empty group goes. */
export function ungrouped(notes: Notes, node: NodeKey, name: string): Notes {
  const groups = notes.groups
    .map((group) => (group.name === name ? { ...group, nodes: group.nodes.filter((other) => other !== node) } : group))
    .filter((group) => group.nodes.length > 0);
  return { ...notes, groups };
}

export function withoutGroup(notes: Notes, name: string): Notes {
  return { ...notes, groups: notes.groups.filter((group) => group.name !== name) };
}

/** Ours and theirs, which both were made from `before`. Of what both changed ours is taken. */
export function merged(before: Notes, ours: Notes, theirs: Notes): Notes {
  const names = { ...theirs.names };
  for (const node of new Set([...Object.keys(before.names), ...Object.keys(ours.names)])) {
    const name = ours.names[node];
    if (name === before.names[node]) continue;
    if (name === undefined) delete names[node];
    else names[node] = name;
  }
  const nodesOf = ({ groups }: Notes, name: string): string[] | undefined => {
    const of = groups.filter((group) => group.name === name);
    return of.length ? of.flatMap(({ nodes }) => nodes) : undefined;
  };
  const groups = [...new Set([...theirs.groups, ...ours.groups].map(({ name }) => name))].flatMap((name) => {
    const [was, our, their] = [before, ours, theirs].map((notes) => nodesOf(notes, name));
    const nodes = joined(was ?? [], our ?? [], their ?? []);
    // A group without a node stays where somebody has it so.
    return nodes.length > 0 || (our?.length === 0 && their?.length === 0) ? [{ name, nodes }] : [];
  });
  return { names, groups, pins: joined(before.pins, ours.pins, theirs.pins) };
}

/** Theirs without what we took away and with what we added. */
function joined<T>(before: readonly T[], ours: readonly T[], theirs: readonly T[]): T[] {
  const [was, our] = [new Set(before), new Set(ours)];
  const stays = theirs.filter((one) => our.has(one) || !was.has(one));
  return [...new Set([...stays, ...ours.filter((one) => !was.has(one))])];
}

/** Names that both changed, each to another: of these, those that `merged` doesn't take. */
export function replaced(before: Notes, ours: Notes, theirs: Notes): string[] {
  return Object.entries(theirs.names).flatMap(([node, name]) => {
    const our = ours.names[node];
    return name !== before.names[node] && our !== before.names[node] && our !== name ? [name] : [];
  });
}

/** Why notes can't be kept with a circuit, as a sentence; null where they can. */
export function faultOf({ names, groups, pins }: Notes): string | null {
  const counts: [string, number, number][] = [
    ["names", Object.keys(names).length, MOST.entries],
    ["pins", pins.length, MOST.entries],
    ["groups", groups.length, MOST.groups],
    ...groups.map(({ nodes }): [string, number, number] => ["nodes in a group", nodes.length, MOST.entries]),
    ["nodes in all groups", groups.reduce((sum, { nodes }) => sum + nodes.length, 0), MOST.grouped],
  ];
  for (const [what, n, most] of counts)
    if (n > most) return `There are ${count(n)} ${what}, and at most ${count(most)} are kept.`;
  for (const name of [...Object.values(names), ...groups.map((group) => group.name)]) {
    const n = [...name].length;
    if (n > MOST.letters) return `A name has ${count(n)} characters, and at most ${MOST.letters} are kept.`;
    if (n === 0) return "A name has no character.";
  }
  const keys = [...Object.keys(names), ...pins, ...groups.flatMap((group) => group.nodes)];
  return keys.some((key) => [...key].length > MOST.key) ? `A node's key has more than ${MOST.key} characters.` : null;
}
