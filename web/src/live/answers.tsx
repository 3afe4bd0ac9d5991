// What the model says: the answers' probabilities with and without edits, the likeliest tokens, the task.
import type { JSX } from "preact";
import type { LiveAnswer } from "../data";
import { Num } from "../many/pieces";
import { count, nats, percent, points, signed, visible } from "../many/text";
import { between, shownAnswers, type Between } from "./between";

interface AnswersOf {
  answer: LiveAnswer;
  isEdited: boolean;
  /** The right and the wrong token, if this is one of the task's prompts. */
  pair: readonly [number, number] | null;
  n_pairs: number;
}

export function Answers({ answer, isEdited, pair, n_pairs }: AnswersOf): JSX.Element {
  const { shown, left } = shownAnswers(answer.answers, pair ?? []);
  const two = pair && between(answer.answers, ...pair);
  return (
    <div class="lv-outcome">
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
                <Num value={one.probability} as={percent} />
              </b>
              <small class="lv-was">
                {isEdited && (
                  <>
                    was <Num value={one.unedited} as={percent} />
                  </>
                )}
              </small>
            </li>
          ))}
        </ul>
        {left > 0 && <p class="ev-soft">{count(left, "other answer")} of the task, less likely</p>}
        {two && <OfTwo two={two} isEdited={isEdited} />}
        {isEdited && (
          <p class="ev-soft lv-key">
            <span class="lv-was-mark" aria-hidden="true" /> without the edits
          </p>
        )}
      </section>
      <section aria-labelledby="lv-likeliest">
        <h2 id="lv-likeliest">Likeliest next tokens</h2>
        <ul class="lv-bars lv-plain">
          {answer.likeliest.map((one) => (
            <li key={one.token}>
              <span class="lv-word">
                <Token text={one.text} />
              </span>
              <Bar share={one.probability} was={null} />
              <Num value={one.probability} as={percent} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="lv-task">
        <h2 id="lv-task">The task's {n_pairs.toLocaleString("en-US")} pairs</h2>
        <table class="mn-table lv-task">
          <thead>
            <tr>
              <td />
              <th scope="col" class="mn-number">
                {isEdited ? "edited" : "now"}
              </th>
              {isEdited && (
                <>
                  <th scope="col" class="mn-number">
                    without
                  </th>
                  <th scope="col" class="mn-number">
                    change
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            <Row
              name="loss, nats"
              now={answer.task.loss}
              was={isEdited ? answer.task_unedited.loss : null}
              as={nats}
              by={signed}
            />
            <Row
              name="accuracy"
              now={answer.task.accuracy}
              was={isEdited ? answer.task_unedited.accuracy : null}
              as={percent}
              by={points}
            />
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** What the task's loss judges: the two answers against each other, however likely other tokens are. */
function OfTwo({ two, isEdited }: { two: Between; isEdited: boolean }): JSX.Element {
  return (
    <div class="lv-two">
      <p>
        Of the two, the right one has{" "}
        <b>
          <Num value={two.share} as={percent} />
        </b>
        {isEdited && (
          <>
            {" "}
            (was <Num value={two.unedited} as={percent} />)
          </>
        )}
        : loss <Num value={two.loss} /> nats
      </p>
      <Bar share={two.share} was={isEdited ? two.unedited : null} />
    </div>
  );
}

interface RowOf {
  name: string;
  now: number;
  was: number | null;
  as: (value: number) => string;
  by: (change: number) => string;
}

function Row({ name, now, was, as, by }: RowOf): JSX.Element {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="mn-number lv-now">
        <Num value={now} as={as} />
      </td>
      {was !== null && (
        <>
          <td class="mn-number">
            <Num value={was} as={as} />
          </td>
          <td class="mn-number">
            <Num value={now - was} as={by} />
          </td>
        </>
      )}
    </tr>
  );
}

function Token({ text }: { text: string }): JSX.Element {
  return (
    <span class="token lv-chip" title={visible(text, 400)}>
      {visible(text, 12)}
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

/** The outcome in a sentence, for those who hear it. */
export function spoken(answer: LiveAnswer, isEdited: boolean): string {
  const said = shownAnswers(answer.answers, []).shown.map(
    (one) => `${visible(one.text)} ${percent(one.probability)}${isEdited ? `, was ${percent(one.unedited)}` : ""}`,
  );
  const was = isEdited ? `, was ${nats(answer.task_unedited.loss)}` : "";
  return `${said.join("; ")}. Task loss ${nats(answer.task.loss)}${was}.`;
}
