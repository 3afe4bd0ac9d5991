// Asking a model while someone types or drags: wait for a moment of quiet, but not for ever, and only the last question
// counts.

export interface Asker<Request> {
  want(request: Request): void;
  /** Forget what is asked; nothing is heard any more. */
  stop(): void;
}

export type Heard<Answer> =
  { state: "asking" } | { state: "answered"; answer: Answer } | { state: "failed"; why: string };

/** Milliseconds of quiet before a question is sent, which aborts the one under way. */
const QUIET = 30;
/** Milliseconds that a question waits for quiet where none is under way: a slider that never rests is answered too. */
const PATIENCE = 120;

/** `hear` gets what becomes of the last question sent; one that another follows is aborted and not heard of. */
export function asker<Request, Answer>(
  ask: (request: Request, signal: AbortSignal) => Promise<Answer>,
  hear: (heard: Heard<Answer>) => void,
): Asker<Request> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined; // when the first question that is still waiting came
  let wanted: Request;
  let asking: AbortController | undefined;

  const send = () => {
    clearTimeout(timer);
    since = undefined;
    asking?.abort();
    const mine = new AbortController();
    asking = mine;
    hear({ state: "asking" });
    const end = (heard: Heard<Answer>) => {
      if (mine.signal.aborted) return;
      asking = undefined;
      hear(heard);
      sendIfLate();
    };
    ask(wanted, mine.signal).then(
      (answer) => end({ state: "answered", answer }),
      (error: unknown) => end({ state: "failed", why: error instanceof Error ? error.message : String(error) }),
    );
  };

  const sendIfLate = () => {
    if (since !== undefined && asking === undefined && performance.now() - since >= PATIENCE) send();
  };

  return {
    want(request) {
      wanted = request;
      since ??= performance.now();
      clearTimeout(timer);
      timer = setTimeout(send, QUIET);
      sendIfLate();
    },
    stop() {
      clearTimeout(timer);
      since = undefined;
      asking?.abort();
      asking = undefined;
    },
  };
}
