import { expect, it, vi } from "vitest";
import { Fetcher } from "./fetched";

it("fetches each once, and keeps those that were looked at last", async () => {
  const fetch = vi.fn(async (n: number) => 10 * n);
  const fetcher = new Fetcher(fetch, 2);
  const got = [];
  for (const n of [1, 2, 1, 3, 1, 2]) got.push(await fetcher.get(n));
  expect(got).toEqual([10, 20, 10, 30, 10, 20]);
  expect(fetch.mock.calls.map(([n]) => n)).toEqual([1, 2, 3, 2]); // 2 made room for 3
});

it("asks once for two who wait, and again for what failed", async () => {
  const fetch = vi.fn().mockRejectedValueOnce(new Error("gone")).mockResolvedValue("here");
  const fetcher = new Fetcher<string>(fetch, 2);
  const both = [fetcher.get(1), fetcher.get(1)];
  for (const one of both) await expect(one).rejects.toThrow("gone");
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(await fetcher.get(1)).toBe("here");
});
