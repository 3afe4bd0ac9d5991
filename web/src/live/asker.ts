// Asking a model while someone types or drags: wait for a moment of quiet, but not for ever, and only the last question
// counts.

export interface Asker<Request> {
  want(request: Request): void;
  /** Forget what is asked; nothing is heard any more. */
  stop(): void;
}

export type Heard<Answer> = { state: "asking" } | { state: "answered"; answer: Answer } | { state: "failed"; why: string };

/** Milliseconds: of quiet before a question is sent, and the most that it waits while others keep coming. */
const QUIET = 30;
const PATIENCE = 120;

/** `hear` gets what becomes of the last question; one that another follows is aborted and not heard of. */
export function asker<Request, Answer>(
  ask: (request: Request, signal: AbortSignal) => Promise<Answer>,
  hear: (heard: Heard<Answer>) => void,
): Asker<Request> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined; // when the first question that is still waiting came
  let wanted: Request;
  let asking = new AbortController();

  const send = () => {
    since = undefined;
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    hear({ state: "asking" });
    ask(wanted, signal).then(
      (answer) => signal.aborted || hear({ state: "answered", answer }),
      (error: unknown) => signal.aborted || hear({ state: "failed", why: error instanceof Error ? error.message : String(error) }),
    );
  };

  return {
    want(request) {
      wanted = request;
      const now = performance.now();
      since ??= now;
      clearTimeout(timer);
      timer = setTimeout(send, Math.max(0, Math.min(QUIET, since + PATIENCE - now)));
    },
    stop() {
      clearTimeout(timer);
      since = undefined;
      asking.abort();
    },
  };
}
