// Words put together into sentences.

/** "a", "a and b", "a, b and c" */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** What went wrong, as a sentence among others. */
export function sentence(said: string): string {
  const text = said.trim();
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}

/** What an error says. */
export function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
