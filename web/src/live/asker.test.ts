import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { asker, type Heard } from "./asker";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A model that answers after a while with the question doubled, and fails for negative ones. */
function model(milliseconds = 50) {
  const asked: number[] = [];
  const signals: AbortSignal[] = [];
  const heard: Heard<number>[] = [];
  const ask = (request: number, signal: AbortSignal) => {
    asked.push(request);
    signals.push(signal);
    return new Promise<number>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
      setTimeout(() => (request < 0 ? reject(new Error("a sentence")) : resolve(2 * request)), milliseconds);
    });
  };
  return { asked, signals, heard, it: asker(ask, (one) => heard.push(one)) };
}

test("of questions in quick succession the last is asked, once", async () => {
  const { it, asked, heard } = model();
  for (const request of [1, 2, 3]) it.want(request);
  await vi.advanceTimersByTimeAsync(29);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual([3]);
  await vi.advanceTimersByTimeAsync(50);
  expect(heard).toEqual([{ state: "asking" }, { state: "answered", answer: 6 }]);
});

test("a later question aborts the one under way, whose answer is not heard", async () => {
  const { it, asked, signals, heard } = model();
  it.want(1);
  await vi.advanceTimersByTimeAsync(40);
  it.want(2);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toEqual([1, 2]);
  expect(signals.map((signal) => signal.aborted)).toEqual([true, false]);
  expect(heard.filter((one) => one.state !== "asking")).toEqual([{ state: "answered", answer: 4 }]);
});

test("an answer that comes in spite of being aborted is not heard", async () => {
  const heard: Heard<number>[] = [];
  const answers: ((n: number) => void)[] = [];
  const it = asker<number, number>(
    () => new Promise((resolve) => answers.push(resolve)),
    (one) => heard.push(one),
  );
  it.want(1);
  await vi.advanceTimersByTimeAsync(30);
  it.want(2);
  await vi.advanceTimersByTimeAsync(30);
  answers[1]!(22);
  answers[0]!(11);
  await vi.advanceTimersByTimeAsync(0);
  expect(heard.filter((one) => one.state === "answered")).toEqual([{ state: "answered", answer: 22 }]);
});

test.each([50, 300])(
  "a slider that never rests is still answered by a model that takes %d ms",
  async (milliseconds) => {
    const { it, heard, signals } = model(milliseconds);
    for (let i = 0; i < 200; i++) {
      it.want(i);
      await vi.advanceTimersByTimeAsync(10);
    }
    const answers = heard.filter((one) => one.state === "answered");
    expect(answers.length).toBeGreaterThanOrEqual(4);
    expect(signals.some((signal) => signal.aborted)).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard.at(-1)).toEqual({ state: "answered", answer: 2 * 199 });
  },
);

test("a failure is heard as its sentence, and the next question is asked as ever", async () => {
  const { it, heard } = model();
  it.want(-1);
  await vi.advanceTimersByTimeAsync(100);
  expect(heard.at(-1)).toEqual({ state: "failed", why: "a sentence" });
  it.want(4);
  await vi.advanceTimersByTimeAsync(100);
  expect(heard.at(-1)).toEqual({ state: "answered", answer: 8 });
});

test("after stopping nothing is asked or heard", async () => {
  const { it, asked, heard, signals } = model();
  it.want(1);
  it.stop();
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toEqual([]);
  it.want(2);
  await vi.advanceTimersByTimeAsync(40);
  it.stop();
  await vi.advanceTimersByTimeAsync(100);
  expect(signals[0]!.aborted).toBe(true);
  expect(heard).toEqual([{ state: "asking" }]);
});

test("a question that was given up can be asked again", async () => {
  const { it, asked, heard } = model(1000);
  it.want(1);
  await vi.advanceTimersByTimeAsync(500);
  it.stop();
  it.want(1);
  await vi.advanceTimersByTimeAsync(1100);
  expect(asked).toEqual([1, 1]);
  expect(heard).toEqual([{ state: "asking" }, { state: "asking" }, { state: "answered", answer: 2 }]);
});
