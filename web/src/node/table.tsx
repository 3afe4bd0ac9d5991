// A table that sorts by its columns and begins short.
import type { ComponentChildren, HTMLAttributes, JSX } from "preact";
import { useState } from "preact/hooks";
import { counted } from "../format";
import { sorted } from "../order";

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

interface Order {
  column: number;
  isDescending: boolean;
}

export function SortedTable<Row>(props: SortedTableProps<Row>): JSX.Element {
  const { label, columns, rows, noun, first = 8, rowProps } = props;
  const [order, setOrder] = useState<Order | null>(null);
  const [isLong, setLong] = useState(false);
  const by = order && columns[order.column];
  const all = by ? sorted(rows, by.value, order.isDescending) : rows;
  const shown = isLong ? all : all.slice(0, first);
  const turn = (column: number) =>
    setOrder({ column, isDescending: order?.column === column ? !order.isDescending : !!columns[column]?.isNumber });
  const direction = (column: number) =>
    order?.column !== column ? "none" : order.isDescending ? "descending" : "ascending";
  return (
    <>
      <table class="table" aria-label={label}>
        <thead>
          <tr>
            {columns.map((column, c) => (
              <th scope="col" class={column.isNumber ? "num" : ""} aria-sort={direction(c)} title={column.title}>
                <button type="button" onClick={() => turn(c)}>
                  {column.name}
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
