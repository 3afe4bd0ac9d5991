// Names, groups and pins: each change gives new notes and leaves the old ones alone, as undo wants it.
import type { NodeKey, Notes } from "./data";
import { count } from "./format";

/** What gossamer/viewer/notes.py keeps at most. */
export const MOST = { letters: 200, key: 100, entries: 10_000, groups: 1000 };

/** A blank name takes the name away. */
export function named(notes: Notes, node: NodeKey, name: string): Notes {
  const { [node]: _, ...others } = notes.names;
  const kept = name.trim();
  return { ...notes, names: kept === "" ? others : { ...others, [node]: kept } };
}

export function pinToggled(notes: Notes, node: NodeKey): Notes {
  const pins = notes.pins.filter((pin) => pin !== node);
  return { ...notes, pins: pins.length < notes.pins.length ? pins : [...pins, node] };
}

/** Into the group of this name, beside what is in it; it is made if there is none. */
export function grouped(notes: Notes, nodes: readonly NodeKey[], name: string): Notes {
  const kept = name.trim();
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

/** Why notes can't be kept with a circuit, as a sentence; null where they can. */
export function faultOf({ names, groups, pins }: Notes): string | null {
  const counts: [string, number, number][] = [
    ["names", Object.keys(names).length, MOST.entries],
    ["pins", pins.length, MOST.entries],
    ["groups", groups.length, MOST.groups],
    ...groups.map(({ nodes }): [string, number, number] => ["nodes in a group", nodes.length, MOST.entries]),
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
