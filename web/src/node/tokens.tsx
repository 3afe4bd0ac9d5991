// The tokens with the largest entries in a residual channel, of the embedding or the unembedding.
import type { JSX } from "preact";
import type { Behaviour, Circuit } from "../data";
import { largest } from "../scale";
import { TokenText } from "../token";
import { textOf, tokenLabel } from "../token-text";
import type { TokenEntry } from "../weights";
import { Weight } from "./connections";
import { entriesOf } from "./relations";
import { SortedTable, type Column } from "./table";

export interface ChannelTokensProps {
  circuit: Circuit;
  behaviour: Behaviour | null;
  side: "embedding" | "unembedding";
  channel: number;
}

const SAYS = {
  embedding: { title: "Tokens that write it", note: "Entries of the embedding in this residual channel." },
  unembedding: { title: "Tokens whose logits it moves", note: "Entries of the unembedding in this residual channel." },
};

export function ChannelTokens({ circuit, behaviour, side, channel }: ChannelTokensProps): JSX.Element {
  const entries = entriesOf(channel, circuit[side], behaviour?.[side]);
  const most = largest(entries.map((entry) => entry.weight));
  const text = (token: number) => textOf(token, circuit.texts, behaviour?.texts);
  const mark = side === "embedding" ? circuit.differing : circuit.answers;
  const columns: Column<TokenEntry>[] = [
    {
      name: "Token",
      value: (entry) => tokenLabel(text(entry.token)),
      cell: (entry) => (
        <>
          <TokenText text={text(entry.token)} />{" "}
          {mark.includes(entry.token) ? (
            <span class="chip on">{side === "embedding" ? "differs" : "answer"}</span>
          ) : (
            entry.inTask && <span class="chip">task</span>
          )}
        </>
      ),
    },
    {
      name: "Weight",
      value: (entry) => Math.abs(entry.weight),
      cell: (entry) => <Weight value={entry.weight} most={most} />,
      isNumber: true,
      title: "Sorts by magnitude.",
    },
  ];
  const { title, note } = SAYS[side];
  return (
    <section class="section">
      <h2>
        {title} <span class="soft">{entries.length}</span>
      </h2>
      <p class="soft small">
        {note}{" "}
        {behaviour
          ? "The largest of all tokens, and those of the task."
          : "Of the task's tokens; measured nodes show the largest of all."}
      </p>
      {entries.length > 0 ? (
        <SortedTable label={title} columns={columns} rows={entries} noun="token" />
      ) : (
        <p class="soft small">No such token has an entry here.</p>
      )}
    </section>
  );
}
