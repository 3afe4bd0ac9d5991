// An example pair: two prompts, what tells them apart, and the answer that each asks for.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Circuit, Pair } from "../data";
import { count } from "../format";
import { aligned } from "../node/relations";
import { TokenText } from "../token";
import { textOf } from "../token-text";

/** Positions of the tokens that the other prompt doesn't have there. */
export function apart({ a, b }: Pair): { a: Set<number>; b: Set<number> } {
  const found = { a: new Set<number>(), b: new Set<number>() };
  for (const [i, j] of aligned(a, b)) {
    if (i !== null && j !== null && a[i] === b[j]) continue;
    if (i !== null) found.a.add(i);
    if (j !== null) found.b.add(j);
  }
  return found;
}

export function ExamplePair({ circuit }: { circuit: Circuit }): JSX.Element | null {
  const [at, setAt] = useState(0);
  const pair = circuit.pairs[at] ?? circuit.pairs[0];
  if (!pair) return null;
  const marked = apart(pair);
  const n = circuit.pairs.length;
  return (
    <section class="section">
      <div class="spread">
        <h2>
          Example{" "}
          <span class="soft">
            {at + 1} of {count(circuit.n_pairs)} pairs
          </span>
        </h2>
        {n > 1 && (
          <div class="row tight small">
            <button
              type="button"
              class="quiet"
              aria-label="Example before"
              disabled={at === 0}
              onClick={() => setAt(at - 1)}
            >
              ‹
            </button>
            <button
              type="button"
              class="quiet"
              aria-label="Next example"
              disabled={at >= n - 1}
              onClick={() => setAt(at + 1)}
            >
              ›
            </button>
          </div>
        )}
      </div>
      <dl class="pair">
        <Prompt name="A" tokens={pair.a} marked={marked.a} answer={pair.answers[0]} circuit={circuit} />
        <Prompt name="B" tokens={pair.b} marked={marked.b} answer={pair.answers[1]} circuit={circuit} />
      </dl>
    </section>
  );
}

interface PromptProps {
  name: string;
  tokens: number[];
  marked: Set<number>;
  answer: number;
  circuit: Circuit;
}

function Prompt({ name, tokens, marked, answer, circuit }: PromptProps): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <span class="prompt">
          {tokens.map((token, i) => {
            const text = <TokenText text={textOf(token, circuit.texts)} />;
            return marked.has(i) ? <mark title="differs between the two prompts">{text}</mark> : <span>{text}</span>;
          })}
        </span>
        <span class="answer">
          <span class="soft small">then</span> <TokenText text={textOf(answer, circuit.texts)} />
        </span>
      </dd>
    </>
  );
}
