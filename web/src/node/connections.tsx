// What a node reads and writes: edges with weights, the residual stream, its partner in the attention pattern.
import type { JSX } from "preact";
import type { Behaviour, Circuit } from "../data";
import { counted } from "../format";
import { keyAt } from "../keys";
import { Num } from "../number";
import { largest } from "../scale";
import type { Store } from "../state";
import { lighting, NodeLink, show } from "./link";
import type { Link, Relations } from "./relations";
import { SortedTable, type Column } from "./table";

interface Shared {
  store: Store;
  circuit: Circuit;
  behaviour: Behaviour | null;
}

/** A weight with a bar as long as its share of the largest. */
export function Weight({ value, most }: { value: number; most: number }): JSX.Element {
  const share = most > 0 ? (100 * Math.abs(value)) / most : 0;
  return (
    <span class="weight">
      <span class="meter" aria-hidden="true">
        <i class={value < 0 ? "neg" : ""} style={{ width: `${share}%` }} />
      </span>
      <Num value={value} as="signed" tint />
    </span>
  );
}

function Links({ store, circuit, behaviour, links, label }: Shared & { links: Link[]; label: string }): JSX.Element {
  const most = largest(links.map((link) => link.weight));
  const effectOf = (link: Link) => (link.edge === null ? null : (behaviour?.edge_effects[link.edge] ?? null));
  const columns: Column<Link>[] = [
    {
      name: "Node",
      value: (link) => keyAt(circuit, link.node),
      cell: (link) => <NodeLink store={store} circuit={circuit} node={keyAt(circuit, link.node)} />,
    },
    {
      name: "Weight",
      value: (link) => Math.abs(link.weight),
      cell: (link) => <Weight value={link.weight} most={most} />,
      isNumber: true,
      title: "The model's weight between the two nodes. Sorts by magnitude.",
    },
  ];
  if (behaviour && links.some((link) => link.edge !== null))
    columns.push({
      name: "Effect",
      value: (link) => effectOf(link) ?? 0,
      cell: (link) => <Num value={effectOf(link)} as="effect" />,
      isNumber: true,
      title: "Loss of the circuit without this edge, minus its loss, in nats a prompt.",
    });
  const rowProps = (link: Link) => {
    const node = keyAt(circuit, link.node);
    const onClick = (event: MouseEvent) => show(store, node, event.currentTarget);
    return { class: "pressable", onClick, ...lighting(store, node) };
  };
  return <SortedTable label={label} columns={columns} rows={links} noun="edge" rowProps={rowProps} />;
}

function Removed(props: Shared & { links: Link[]; label: string }): JSX.Element | null {
  if (props.links.length === 0) return null;
  return (
    <details class="removed">
      <summary class="small soft">
        {counted(props.links.length, "removed edge")}, which only{" "}
        {props.links.length === 1 ? "carries its" : "carry their"} source's mean
      </summary>
      <Links {...props} />
    </details>
  );
}

function Direction(props: Shared & { title: string; none: string; links: Link[]; removed: Link[] }): JSX.Element {
  const { title, none, links, removed, ...shared } = props;
  return (
    <section class="section">
      <h2>
        {title} <span class="soft">{links.length}</span>
      </h2>
      {links.length > 0 ? <Links {...shared} links={links} label={title} /> : <p class="soft small">{none}</p>}
      <Removed {...shared} links={removed} label={`${title}, removed`} />
    </section>
  );
}

function Others({ store, circuit, title, note, nodes }: Shared & { title: string; note: string; nodes: number[] }) {
  if (nodes.length === 0) return null;
  return (
    <section class="section">
      <h2>{title}</h2>
      <p class="soft small">{note}</p>
      <ul class="links">
        {nodes.map((at) => (
          <li key={at}>
            <NodeLink store={store} circuit={circuit} node={keyAt(circuit, at)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Connections({ relations, ...shared }: Shared & { relations: Relations }): JSX.Element {
  const { reads, writes, removedReads, removedWrites, writers, readers, partners, embedded } = relations;
  const readsStream = embedded !== null;
  const writesStream = readers.length > 0;
  return (
    <>
      <Others
        {...shared}
        title="Written before by"
        note="Nodes that add to this residual channel earlier."
        nodes={writers}
      />
      {!readsStream && (
        <Direction
          {...shared}
          title="Reads"
          none="Nothing of the circuit: all that it reads is at its mean."
          links={reads}
          removed={removedReads}
        />
      )}
      <Direction
        {...shared}
        title="Writes"
        none={
          relations.unembedded !== null
            ? "No further node: the unembedding reads it."
            : writesStream
              ? "To the residual stream, where the nodes below read it."
              : partners.length > 0
                ? "Nothing by a weight: it is multiplied with its partner below."
                : "Nothing that the circuit keeps."
        }
        links={writes}
        removed={removedWrites}
      />
      <Others {...shared} title="Read later by" note="Nodes that read this residual channel later." nodes={readers} />
      <Others
        {...shared}
        title="Is multiplied with"
        note="Query and key of one number meet in the head's attention pattern."
        nodes={partners}
      />
    </>
  );
}
