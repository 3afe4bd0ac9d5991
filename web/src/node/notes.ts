// Names, groups and pins: each change gives new notes and leaves the old ones alone, as undo wants it.
import type { NodeKey, Notes } from "../data";

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

/** Into the group of this name, which is made if there is none. */
export function grouped(notes: Notes, node: NodeKey, name: string): Notes {
  const kept = name.trim();
  if (kept === "") return notes;
  const with_ = (nodes: NodeKey[]) => (nodes.includes(node) ? nodes : [...nodes, node]);
  const groups = notes.groups.some((group) => group.name === kept)
    ? notes.groups.map((group) => (group.name === kept ? { ...group, nodes: with_(group.nodes) } : group))
    : [...notes.groups, { name: kept, nodes: [node] }];
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
