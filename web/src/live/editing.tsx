// Choosing nodes and what is done to them.
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Behaviour, Circuit, Edit, NodeKey } from "../data";
import { brief, count, effect } from "../format";
import { keysOf, nameOf, positionOf } from "../keys";
import { nameLabel } from "../token-text";
import { byEffect, matching, withEdit, type Kind } from "./edits";
import { begin, end, type Session } from "./session";

interface EditingOf {
  circuit: Circuit;
  /** Says how far a node goes, if it was measured. */
  behaviour: Behaviour | null;
  names: Record<NodeKey, string>;
  session: Session;
}

const KINDS: { kind: Kind; word: string; title: string }[] = [
  { kind: "ablate", word: "Ablate", title: "Hold it at its mean" },
  { kind: "scale", word: "Rescale", title: "Multiply it by a number" },
  { kind: "clamp", word: "Clamp", title: "Set it to a number at every position" },
];

/** Options of the list at once: a longer one is filtered. */
const MOST_OPTIONS = 400;
const NO_BREAK = "\u00a0";

export function Editing({ circuit, behaviour, names, session }: EditingOf): JSX.Element {
  const edits = session.edits.value;
  return (
    <section aria-labelledby="lv-edits">
      <h2 id="lv-edits">Edits</h2>
      <Chooser circuit={circuit} behaviour={behaviour} names={names} session={session} />
      {edits.length > 0 && (
        <>
          <ul class="lv-edits">
            {edits.map((edit) => (
              <EditItem
                key={edit.node}
                edit={edit}
                circuit={circuit}
                behaviour={behaviour}
                names={names}
                session={session}
              />
            ))}
          </ul>
          <button
            type="button"
            onClick={() => {
              session.edits.value = [];
              session.reaches.clear();
            }}
          >
            Remove all edits
          </button>
        </>
      )}
    </section>
  );
}

function Chooser({ circuit, behaviour, names, session }: EditingOf): JSX.Element {
  const [filter, setFilter] = useState("");
  const [chosen, setChosen] = useState<NodeKey | null>(null);
  const keys = useMemo(() => keysOf(circuit), [circuit]);
  const found = useMemo(
    () => byEffect(matching(keys, names, filter), behaviour),
    [keys, names, filter, behaviour],
  );
  const listed = found.slice(0, MOST_OPTIONS).map((i) => ({ key: keys[i]!, measured: behaviour?.nodes[i] }));
  const target = listed.some(({ key }) => key === chosen) ? chosen : (listed[0]?.key ?? null);
  return (
    <div class="lv-chooser">
      <input
       
        type="search"
        placeholder="find a node: attn.v 122"
        aria-label="Find a node to edit"
        value={filter}
        onInput={(event) => setFilter(event.currentTarget.value)}
      />
      <select
        size={5}
        aria-label="Node to edit"
        value={target ?? ""}
        onChange={(event) => setChosen(event.currentTarget.value)}
        onDblClick={() => target && begin(session, circuit, behaviour, target, "ablate")}
      >
        {listed.map(({ key, measured }) => (
          <option key={key} value={key}>
            {measured && `${effect(measured.effect_in_circuit).padEnd(9, NO_BREAK)}`}
            {key}
            {nameOf({ names }, key) && `  ${nameLabel(nameOf({ names }, key)!)}`}
          </option>
        ))}
      </select>
      {behaviour && (
        <p class="remark">In the order of what ablating them costs in the circuit, nats a prompt, shown before each.</p>
      )}
      {found.length > listed.length && (
        <p class="remark">{count(found.length - listed.length)} more: write what to find.</p>
      )}
      <div class="lv-kinds">
        {KINDS.map(({ kind, word, title }) => (
          <button
            key={kind}
            type="button"
            title={title}
            disabled={target === null}
            onClick={() => target && begin(session, circuit, behaviour, target, kind)}
          >
            {word}
          </button>
        ))}
      </div>
    </div>
  );
}

function EditItem({ edit, circuit, behaviour, names, session }: EditingOf & { edit: Edit }): JSX.Element {
  const change = (next: Edit) => {
    session.edits.value = withEdit(session.edits.value, next);
  };
  const name = nameOf({ names }, edit.node);
  return (
    <li>
      <span class="lv-edit-node" title={edit.node}>
        {edit.node}
        {name && <small>{nameLabel(name)}</small>}
      </span>
      <select
        aria-label={`What is done to ${edit.node}`}
        value={edit.kind}
        onChange={(event) => begin(session, circuit, behaviour, edit.node, event.currentTarget.value as Kind)}
      >
        {KINDS.map(({ kind, word }) => (
          <option key={kind} value={kind}>
            {word}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="lv-remove"
        aria-label={`Remove the edit of ${edit.node}`}
        title="Remove"
        onClick={() => end(session, edit.node)}
      >
        ×
      </button>
      {edit.kind === "ablate" ? (
        <span class="lv-amount remark">held at its mean, {meanOf(circuit, edit.node)}</span>
      ) : (
        <Amount edit={edit} reach={session.reaches.get(edit.node) ?? 1} change={change} />
      )}
    </li>
  );
}

function meanOf(circuit: Circuit, node: NodeKey): string {
  return brief(circuit.nodes[positionOf(circuit, node)]?.mean ?? 0);
}

interface AmountOf {
  edit: Exclude<Edit, { kind: "ablate" }>;
  reach: number;
  change: (edit: Edit) => void;
}

function Amount({ edit, reach, change }: AmountOf): JSX.Element {
  const [least, most, step] = edit.kind === "scale" ? [-2, 4, 0.05] : [-reach, reach, reach / 100];
  const to = (value: number) => Number.isFinite(value) && change({ ...edit, value });
  const what = edit.kind === "scale" ? `Factor of ${edit.node}` : `Value of ${edit.node}`;
  return (
    <span class="lv-amount">
      <span aria-hidden="true">{edit.kind === "scale" ? "×" : "="}</span>
      <input
        type="range"
        aria-label={what}
        min={least}
        max={most}
        step={step}
        value={edit.value}
        onInput={(event) => to(Number(event.currentTarget.valueAsNumber.toPrecision(6)))}
      />
      <input
        type="number"
        aria-label={`${what}, as a number`}
        step="any"
        min={-1e6}
        max={1e6}
        value={edit.value}
        onInput={(event) => to(event.currentTarget.valueAsNumber)}
      />
    </span>
  );
}
