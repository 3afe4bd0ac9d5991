// What the model says: the answers' probabilities with and without edits, the likeliest tokens, the task.
import type { JSX } from "preact";
import type { LiveAnswer } from "../data";
import { Num } from "../many/pieces";
import { nats, percent, signed, visible } from "../many/text";

interface AnswersOf {
  answer: LiveAnswer;
  isEdited: boolean;
  /** The token that is right, if this is one of the task's prompts. */
  right: number | null;
  n_pairs: number;
}

export function Answers({ answer, isEdited, right, n_pairs }: AnswersOf): JSX.Element {
  return (
    <div class="lv-outcome">
      <section aria-labelledby="lv-answers">
        <h2 id="lv-answers">Answers</h2>
        <ul class="lv-bars">
          {answer.answers.map((one) => (
            <li key={one.token}>
              <span class="lv-word">
                <Token text={one.text} />
                {one.token === right && <small>right</small>}
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
            <Row name="loss, nats" now={answer.task.loss} was={isEdited ? answer.task_unedited.loss : null} as={nats} by={signed} />
            <Row
              name="accuracy"
              now={answer.task.accuracy}
              was={isEdited ? answer.task_unedited.accuracy : null}
              as={percent}
              by={(change) => `${change > 0 ? "+" : ""}${percent(change).replace("-", "−")}`}
            />
          </tbody>
        </table>
      </section>
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
  const said = answer.answers.map(
    (one) => `${visible(one.text)} ${percent(one.probability)}${isEdited ? `, was ${percent(one.unedited)}` : ""}`,
  );
  return `${said.join("; ")}. Task loss ${nats(answer.task.loss)}${isEdited ? `, was ${nats(answer.task_unedited.loss)}` : ""}.`;
}
