// How a notebook's page has its notes kept: by messages to Python, each answered by one of the same turn.
import { Refused, versionIn, type Answer, type Source } from "./source";

/** What of an anywidget's model the page uses. */
export interface WidgetModel {
  get(name: string): string;
  send(content: unknown): void;
  on(name: string, listener: (content: unknown) => void): void;
  off(name: string, listener: (content: unknown) => void): void;
}

const ANSWER = "msg:custom";
/** Milliseconds until a kernel counts as gone, or as busy with something else. */
const PATIENCE = 15_000;

/** Keeps notes with the circuit. Other displays of the widget share its model, and hear our answers, too. */
export function savingBy(model: WidgetModel, patience = PATIENCE): Source["saveNotes"] {
  const ours = Math.random().toString(36).slice(2);
  let n = 0;
  return (id, notes, since) =>
    new Promise((resolve, reject) => {
      const turn = `${ours}-${n++}`;
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        model.off(ANSWER, hear);
        settle();
      };
      const hear = (content: unknown): void => {
        const answer = content as (Answer & { turn?: string }) | null;
        if (answer?.turn !== turn) return;
        end(() => {
          try {
            resolve(versionIn(answer));
          } catch (error) {
            reject(error);
          }
        });
      };
      const isLate = () => end(() => reject(new Refused("the kernel doesn't answer: is it busy, or was it ended?")));
      const timer = setTimeout(isLate, patience);
      model.on(ANSWER, hear);
      model.send({ turn, id, since, notes });
    });
}
