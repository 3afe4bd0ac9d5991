// What is fetched of a node when it is looked at: samples, histogram, and the patterns of its head.
import type { JSX } from "preact";
import type { Behaviour, Circuit, NodeInfo } from "../data";
import { type Fetched, useHead, useNode } from "../fetched";
import { sentence } from "../prose";
import type { Store } from "../state";
import { Attention } from "./attention";
import { Histogram } from "./histogram";
import { Samples } from "./samples";
import { headOf } from "./words";

interface MeasuredProps {
  store: Store;
  circuit: Circuit;
  behaviour: Behaviour;
  info: NodeInfo;
  /** Position in `Circuit.nodes`. */
  at: number;
}

export function Measured({ store, circuit, behaviour, info, at }: MeasuredProps): JSX.Element | null {
  const { fetched, again } = useNode(store, circuit, at);
  const site = circuit.sites[info.site]!;
  const figures = behaviour.nodes[at];
  const headIndex = headOf(site, info.index, circuit.d_head);
  const head = behaviour.heads.findIndex((head) => head.layer === site.layer && head.head === headIndex);
  if (!figures) return null;
  return (
    <>
      {fetched.state === "here" ? (
        <>
          <Samples circuit={circuit} behaviour={behaviour} node={fetched.it} />
          <Histogram
            node={figures}
            histogram={fetched.it.histogram}
            held={info.mean}
            n_held={circuit.n_mean_tokens}
            n_tokens={behaviour.n_tokens}
          />
        </>
      ) : (
        <Waiting fetched={fetched} again={again} what="Samples and histogram" />
      )}
      {head >= 0 && <OfHead store={store} circuit={circuit} behaviour={behaviour} head={head} />}
      {headIndex !== null && head < 0 && behaviour.n_heads_left_out > 0 && (
        <p class="section soft small">
          Of head {headIndex} there are no patterns: at this length of prompts they are measured of the heads of which
          the circuit keeps most.
        </p>
      )}
    </>
  );
}

interface OfHeadProps {
  store: Store;
  circuit: Circuit;
  behaviour: Behaviour;
  /** Position in `Behaviour.heads`. */
  head: number;
}

function OfHead({ store, circuit, behaviour, head }: OfHeadProps): JSX.Element {
  const { fetched, again } = useHead(store, circuit, head);
  if (fetched.state !== "here") return <Waiting fetched={fetched} again={again} what="Attention" />;
  return (
    <Attention circuit={circuit} behaviour={behaviour} head={behaviour.heads[head]!} prompts={fetched.it.prompts} />
  );
}

interface WaitingProps {
  fetched: Exclude<Fetched<unknown>, { state: "here" }>;
  again: () => void;
  what: string;
}

function Waiting({ fetched, again, what }: WaitingProps): JSX.Element {
  if (fetched.state === "waiting")
    return (
      <p class="section busy small" role="status">
        {what}: on the way …
      </p>
    );
  return (
    <div class="section callout small" role="alert">
      <p>
        {what}: missing. {sentence(fetched.why)}
      </p>
      <button type="button" onClick={again}>
        Try again
      </button>
    </div>
  );
}
