// Which rows of a table or list are shown, and in which order.

export type Value = string | number | null;
export interface Order<Column extends string = string> {
  column: Column;
  down: boolean;
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Nothing comes last in either direction; numbers by size, text as people sort it ("step 9" before "step 10"). */
function compare(a: Value, b: Value, down: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  return down ? -order : order;
}

/** A sorted copy; rows that are equal keep their order. */
export function sorted<T>(rows: readonly T[], value: (row: T) => Value, down: boolean): T[] {
  return [...rows].sort((a, b) => compare(value(a), value(b), down));
}

/** Rows whose text holds every word of the filter. */
export function filtered<T>(rows: readonly T[], text: (row: T) => string, filter: string): T[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0
    ? [...rows]
    : rows.filter((row) => words.every((word) => text(row).toLowerCase().includes(word)));
}

/** The order after a column's name was pressed: first upward, or downward where that says more, then the other way. */
export function pressed<Column extends string>(
  order: Order<Column> | null,
  column: Column,
  isFirstDown = false,
): Order<Column> {
  return { column, down: order?.column === column ? !order.down : isFirstDown };
}

/** What a column's head says of the order. */
export function ariaSort(order: Order | null, column: string): "none" | "ascending" | "descending" {
  return order?.column !== column ? "none" : order.down ? "descending" : "ascending";
}
