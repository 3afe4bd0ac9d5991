// The model behind the page: type a prompt, edit nodes, see what it answers. Only where `gossamer view` serves it.
import { effect, useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Circuit, LiveAnswer, LiveRequest, NodeKey } from "../data";
import { Opening } from "../frame/opening";
import { sentence } from "../prose";
import type { Store } from "../state";
import { nameLabel } from "../token-text";
import { Answers, Brief, spoken, took } from "./answers";
import { asker, type Asker } from "./asker";
import { Editing } from "./editing";
import { inWords, promptText } from "./edits";
import { Heat } from "./heat";
import { shownNodes } from "./rows";
import { asSent, begin, end, hear, pairOf, requestOf, sessionOf, type Outcome, type Session } from "./session";

export function LiveView({ store }: { store: Store }): JSX.Element {
  const route = store.route.value;
  const circuit = store.circuit.value;
  const id = route.page === "live" ? route.id : "";
  const card = store.index.value?.circuits.find((one) => one.id === id);
  if (card && !card.live) return <NoModel why={card.not_live} />;
  if (circuit?.card.id !== id) return <Opening store={store} id={id} />;
  return <Bench key={circuit.card.id} store={store} circuit={circuit} session={sessionOf(store, circuit)} />;
}

function NoModel({ why }: { why: string | null }): JSX.Element {
  return (
    <div class="page">
      <header class="page-head">
        <h1>Live: ask the model</h1>
      </header>
      {why !== null ? (
        <p class="page-empty">{why}</p>
      ) : (
        <p class="page-empty">
          There is no model behind this page, which holds the circuit only. Open the circuit where its model is, and you
          can type prompts and edit nodes here: <code>gossamer view FOLDER</code>
        </p>
      )}
    </div>
  );
}

interface BenchOf {
  store: Store;
  circuit: Circuit;
  session: Session;
}

const GIVEN_UP = "The question was given up; a change of anything asks it again.";

interface Model {
  cancel: () => void;
  again: () => void;
}

/** Ask what the session says whenever that changes. */
function useModel({ store, circuit, session }: BenchOf): Model {
  const asked = useRef<Asker<LiveRequest> | null>(null);
  const nodes = useComputed(() => shownNodes(circuit, store.look.value.notes.names, session.filter.value).join());
  const wanted = () => requestOf(session, nodes.value === "" ? [] : nodes.value.split(",").map(Number));
  useEffect(() => {
    const model = asker<LiveRequest, Outcome>(
      async (request, signal) => {
        const answer = await store.source.live(circuit.card.id, asSent(session, request), signal);
        return { request, answer };
      },
      (heard) => {
        session.isAsking.value = heard.state === "asking";
        if (heard.state === "answered") hear(session, heard.answer);
        if (heard.state !== "asking") session.trouble.value = heard.state === "failed" ? heard.why : null;
      },
    );
    asked.current = model;
    const unwatch = effect(() => model.want(wanted()));
    return () => {
      unwatch();
      model.stop();
      session.isAsking.value = false;
    };
  }, []);
  return {
    cancel: () => {
      asked.current?.stop();
      session.isAsking.value = false;
      session.trouble.value = GIVEN_UP;
    },
    again: () => {
      session.trouble.value = null;
      asked.current?.want(wanted());
    },
  };
}

function Bench({ store, circuit, session }: BenchOf): JSX.Element {
  const model = useModel({ store, circuit, session });
  const outcome = session.outcome.value;
  const names = store.look.value.notes.names;
  const { task, name } = circuit.card;
  const toggle = (node: NodeKey) => {
    if (session.edits.value.some((edit) => edit.node === node)) end(session, node);
    else begin(session, circuit, store.behaviour.peek(), node, "ablate");
  };
  return (
    <div class="page lv-page">
      <header class="page-head">
        <h1>Live: ask the model</h1>
        <p>
          {nameLabel(task)}: type a prompt, then ablate, rescale or clamp nodes of {nameLabel(name)} and see what
          changes.
        </p>
      </header>
      <div class="lv-bench">
        <div class="lv-asked">
          <Prompt circuit={circuit} session={session} />
          <Editing circuit={circuit} behaviour={store.behaviour.value} names={names} session={session} />
        </div>
        <div class="lv-said">
          <Status session={session} cancel={model.cancel} again={model.again} />
          {outcome && (
            <>
              <Asked circuit={circuit} outcome={outcome} />
              <Heat circuit={circuit} names={names} session={session} outcome={outcome} toggle={toggle} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}

/** The answer to what was asked, which may not be any more what stands in the fields. */
function Asked({ circuit, outcome: { request, answer } }: { circuit: Circuit; outcome: Outcome }): JSX.Element {
  const here = pairOf(circuit, request.prompt);
  const pair = here && circuit.pairs[here.pair];
  const meant = here && pair?.[here.side];
  const [a, b] = pair?.answers ?? [0, 0];
  return (
    <>
      <Answers
        answer={answer}
        isEdited={request.edits.length > 0}
        pair={pair ? (here.side === "a" ? [a, b] : [b, a]) : null}
        n_pairs={circuit.n_pairs}
      />
      {meant && !isReadAs(answer, meant) && (
        <p class="remark">
          As text this prompt is read as other tokens than the pair has, so the answer may differ from the task's.
        </p>
      )}
    </>
  );
}

/** A prompt that went through text may come back as other tokens than the pair's. */
function isReadAs(answer: LiveAnswer, meant: readonly number[]): boolean {
  return meant.length === answer.tokens.length && meant.every((token, i) => token === answer.tokens[i]?.id);
}

interface PromptOf {
  circuit: Circuit;
  session: Session;
}

function Prompt({ circuit, session }: PromptOf): JSX.Element {
  return (
    <section aria-labelledby="lv-prompt-title">
      <h2 id="lv-prompt-title">Prompt</h2>
      <textarea
        class="lv-prompt"
        aria-labelledby="lv-prompt-title"
        rows={5}
        spellcheck={false}
        autocomplete="off"
        value={session.prompt.value}
        onInput={(event) => {
          session.prompt.value = event.currentTarget.value;
        }}
      />
      {circuit.pairs.length > 0 && <PairPrompts circuit={circuit} session={session} />}
      <fieldset class="lv-mode">
        <legend>Run</legend>
        {[true, false].map((inCircuit) => (
          <label key={String(inCircuit)}>
            <input
              type="radio"
              name="lv-mode"
              checked={session.inCircuit.value === inCircuit}
              onChange={() => {
                session.inCircuit.value = inCircuit;
              }}
            />
            {inCircuit ? "the circuit alone" : "the whole model"}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

/** The task's own prompts, to be taken up. */
function PairPrompts({ circuit, session }: PromptOf): JSX.Element {
  const here = pairOf(circuit, session.prompt.value);
  const [pair, setPair] = useState(here?.pair ?? 0);
  const load = (i: number, side: "a" | "b") => {
    const wanted = circuit.pairs[i];
    if (wanted) session.prompt.value = promptText(wanted[side], circuit.texts);
  };
  return (
    <div class="page-tools lv-pairs">
      <label>
        Pair
        <select
          value={pair}
          onChange={(event) => {
            const next = Number(event.currentTarget.value);
            setPair(next);
            load(next, here?.side ?? "a");
          }}
        >
          {circuit.pairs.map((_, i) => (
            <option key={i} value={i}>
              {i + 1}
            </option>
          ))}
        </select>
      </label>
      {(["a", "b"] as const).map((side) => (
        <button
          key={side}
          type="button"
          aria-pressed={here?.pair === pair && here.side === side}
          onClick={() => load(pair, side)}
        >
          Prompt {side.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

/** Milliseconds without a change after which the outcome is read out. */
const SETTLED = 600;

interface StatusOf {
  session: Session;
  cancel: () => void;
  again: () => void;
}

function Status({ session, cancel, again }: StatusOf): JSX.Element {
  const outcome = session.outcome.value;
  const trouble = session.trouble.value;
  const isAsking = session.isAsking.value;
  const [read, setRead] = useState("");
  useEffect(() => {
    if (!outcome) return;
    const { request, answer } = outcome;
    const timer = setTimeout(
      () => setRead(`${inWords(request)}: ${spoken(answer, request.edits.length > 0)}`),
      SETTLED,
    );
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <>
      <p class="sr-only" role="status" aria-live="polite">
        {read}
      </p>
      {trouble !== null && (
        <p class="lv-trouble" role="alert">
          {sentence(trouble)}
          {outcome !== null && " What is shown below is the last answer."}{" "}
          <button type="button" class="small" onClick={again}>
            Ask again
          </button>
        </p>
      )}
      <div class="lv-bar">
        {outcome && <Brief answer={outcome.answer} isEdited={outcome.request.edits.length > 0} />}
        <p class="lv-status">
          {outcome && inWords(outcome.request)}
          <span class="lv-ms">
            {isAsking ? (
              <Asking isFirst={outcome === null} cancel={cancel} />
            ) : (
              outcome && `${took(outcome.answer.milliseconds)} in the model`
            )}
          </span>
        </p>
      </div>
    </>
  );
}

/** Seconds after which a question that takes long is explained. */
const LONG = 3;

/** How long the question has been under way; it can be given up. */
function Asking({ isFirst, cancel }: { isFirst: boolean; cancel: () => void }): JSX.Element {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - began) / 1000)), 250);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      asking the model…
      {seconds > 0 && (
        <>
          {" "}
          {seconds} s{" "}
          <button type="button" class="small" onClick={cancel}>
            Cancel
          </button>
        </>
      )}
      {isFirst && seconds >= LONG && (
        <span class="lv-note">
          The first question opens the model, and on a new machine it compiles kernels: about a minute, once.
        </span>
      )}
    </>
  );
}
