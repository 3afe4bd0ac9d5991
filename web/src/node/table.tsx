// A table that sorts by its columns and begins short.
import type { ComponentChildren, HTMLAttributes, JSX } from "preact";
import { useState } from "preact/hooks";
import { counted } from "../format";
import { ariaSort, pressed, sorted, type Order } from "../order";

export interface Column<Row> {
  name: string;
  /** What it is sorted by. */
  value: (row: Row) => number | string;
  cell: (row: Row) => ComponentChildren;
  isNumber?: boolean;
  /** A sentence on what the column says. */
  title?: string;
}

export interface SortedTableProps<Row> {
  label: string;
  columns: Column<Row>[];
  /** In the order that is shown at first. */
  rows: Row[];
  noun: string;
  /** Rows before one asks for more. */
  first?: number;
  /** What a row has beside its cells. */
  rowProps?: (row: Row) => HTMLAttributes<HTMLTableRowElement>;
}

export function SortedTable<Row>(props: SortedTableProps<Row>): JSX.Element {
  const { label, columns, rows, noun, first = 8, rowProps } = props;
  const [order, setOrder] = useState<Order | null>(null);
  const [isLong, setLong] = useState(false);
  const by = columns.find(({ name }) => name === order?.column);
  const all = by && order ? sorted(rows, by.value, order.down) : rows;
  const shown = isLong ? all : all.slice(0, first);
  return (
    <>
      <table class="table" aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ name, isNumber = false, title }) => (
              <th scope="col" class={isNumber ? "num" : ""} aria-sort={ariaSort(order, name)} title={title}>
                <button type="button" onClick={() => setOrder(pressed(order, name, isNumber))}>
                  {name}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr {...rowProps?.(row)}>
              {columns.map((column) => (
                <td class={column.isNumber ? "num" : ""}>{column.cell(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > first && (
        <button type="button" class="link small more" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? "Show fewer" : `Show all ${counted(rows.length, noun)}`}
        </button>
      )}
    </>
  );
}
