// What the model says: the answers' probabilities with and without edits, the likeliest tokens, the task.
import type { JSX } from "preact";
import type { LiveAnswer } from "../data";
import { counted, loss, percent } from "../format";
import { Num, type Kind } from "../number";
import { TokenText } from "../token";
import { tokenLabel } from "../token-text";
import { between, shownAnswers, type Between } from "./between";

interface AnswersOf {
  answer: LiveAnswer;
  isEdited: boolean;
  /** The right and the wrong token, if this is one of the task's prompts. */
  pair: readonly [number, number] | null;
  n_pairs: number;
}

export function Answers({ answer, isEdited, pair, n_pairs }: AnswersOf): JSX.Element {
  return (
    <div class="lv-outcome">
      <OfTask answer={answer} isEdited={isEdited} pair={pair} />
      <Likeliest answer={answer} />
      <TaskFigures answer={answer} isEdited={isEdited} n_pairs={n_pairs} />
    </div>
  );
}

/** The task's answers: how likely each is, and was. */
function OfTask({ answer, isEdited, pair }: Omit<AnswersOf, "n_pairs">): JSX.Element {
  const { shown, left } = shownAnswers(answer.answers, pair ?? []);
  const two = pair && between(answer.answers, ...pair);
  return (
    <section aria-labelledby="lv-answers">
      <h2 id="lv-answers">Answers</h2>
      <ul class="lv-bars">
        {shown.map((one) => (
          <li key={one.token}>
            <span class="lv-word">
              <Token text={one.text} />
              {one.token === pair?.[0] && <small>right</small>}
            </span>
            <Bar share={one.probability} was={isEdited ? one.unedited : null} />
            <b>
              <Num value={one.probability} as="percent" />
            </b>
            <small class="lv-was">
              {isEdited && (
                <>
                  was <Num value={one.unedited} as="percent" />
                </>
              )}
            </small>
          </li>
        ))}
      </ul>
      {left > 0 && <p class="remark">{counted(left, "other answer")} of the task, less likely</p>}
      {two && <OfTwo two={two} isEdited={isEdited} />}
      {isEdited && (
        <p class="remark lv-key">
          <span class="lv-was-mark" aria-hidden="true" /> without the edits
        </p>
      )}
    </section>
  );
}

function Likeliest({ answer }: { answer: LiveAnswer }): JSX.Element {
  return (
    <section aria-labelledby="lv-likeliest">
      <h2 id="lv-likeliest">Likeliest next tokens</h2>
      <ul class="lv-bars lv-plain">
        {answer.likeliest.map((one) => (
          <li key={one.token}>
            <span class="lv-word">
              <Token text={one.text} />
            </span>
            <Bar share={one.probability} was={null} />
            <Num value={one.probability} as="percent" />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Loss and accuracy over all of the task's pairs. */
function TaskFigures({ answer, isEdited, n_pairs }: Omit<AnswersOf, "pair">): JSX.Element {
  const was = isEdited ? answer.task_unedited : null;
  const columns = isEdited ? ["edited", "without", "change"] : ["now"];
  return (
    <section aria-labelledby="lv-task">
      <h2 id="lv-task">The task's {counted(n_pairs, "pair")}</h2>
      <table class="page-table lv-task">
        <thead>
          <tr>
            <td />
            {columns.map((name) => (
              <th key={name} scope="col" class="num">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row name="loss, nats" now={answer.task.loss} was={was?.loss ?? null} as="loss" by="effect" />
          <Row name="accuracy" now={answer.task.accuracy} was={was?.accuracy ?? null} as="percent" by="points" />
        </tbody>
      </table>
    </section>
  );
}

/** What the task's loss judges: the two answers against each other, however likely other tokens are. */
function OfTwo({ two, isEdited }: { two: Between; isEdited: boolean }): JSX.Element {
  return (
    <div class="lv-two">
      <p>
        Of the two, the right one has{" "}
        <b>
          <Num value={two.share} as="percent" />
        </b>
        {isEdited && (
          <>
            {" "}
            (was <Num value={two.unedited} as="percent" />)
          </>
        )}
        : loss <Num value={two.loss} as="loss" /> nats
      </p>
      <Bar share={two.share} was={isEdited ? two.unedited : null} />
    </div>
  );
}

interface RowOf {
  name: string;
  now: number;
  was: number | null;
  as: Kind;
  by: Kind;
}

function Row({ name, now, was, as, by }: RowOf): JSX.Element {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="num lv-now">
        <Num value={now} as={as} />
      </td>
      {was !== null && (
        <>
          <td class="num">
            <Num value={was} as={as} />
          </td>
          <td class="num">
            <Num value={now - was} as={by} />
          </td>
        </>
      )}
    </tr>
  );
}

function Token({ text }: { text: string }): JSX.Element {
  return (
    <span class="lv-chip">
      <TokenText text={text} most={12} />
    </span>
  );
}

function Bar({ share, was }: { share: number; was: number | null }): JSX.Element {
  return (
    <span class="lv-track" aria-hidden="true">
      <span class="lv-fill" style={{ width: `${100 * share}%` }} />
      {was !== null && <span class="lv-was-mark" style={{ left: `${100 * was}%` }} />}
    </span>
  );
}

/** Answers named in the line that stays in sight. */
const MOST_IN_BRIEF = 4;

/** The outcome in a line, which stays in sight while the activations are scrolled to; said in full by `Answers`. */
export function Brief({ answer, isEdited }: { answer: LiveAnswer; isEdited: boolean }): JSX.Element {
  const was = (text: string) => isEdited && <span class="soft"> (was {text})</span>;
  return (
    <p class="lv-brief" aria-hidden="true">
      {shownAnswers(answer.answers, []).shown.slice(0, MOST_IN_BRIEF).map((one) => (
        <span key={one.token}>
          <Token text={one.text} /> <strong>{percent(one.probability)}</strong>
          {was(percent(one.unedited))}
        </span>
      ))}
      <span>
        task loss <strong>{loss(answer.task.loss)}</strong>
        {was(loss(answer.task_unedited.loss))}
      </span>
    </p>
  );
}

/** `"98 ms"`, and beyond ten seconds `"42 s"`. */
export function took(milliseconds: number): string {
  return milliseconds < 10_000 ? `${Math.round(milliseconds)} ms` : `${Math.round(milliseconds / 1000)} s`;
}

/** The outcome in a sentence, for those who hear it. */
export function spoken(answer: LiveAnswer, isEdited: boolean): string {
  const said = shownAnswers(answer.answers, []).shown.map(
    (one) => `${tokenLabel(one.text)} ${percent(one.probability)}${isEdited ? `, was ${percent(one.unedited)}` : ""}`,
  );
  const was = isEdited ? `, was ${loss(answer.task_unedited.loss)}` : "";
  return `${said.join("; ")}. Task loss ${loss(answer.task.loss)}${was}.`;
}
