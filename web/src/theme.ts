// Light or dark: what the reader chose, or else what their system prefers. One choice for all pages of this origin.
import { computed, signal } from "@preact/signals";

export type Theme = "light" | "dark";
export type Choice = Theme | "auto";

const KEPT_AS = "gossamer.theme";

/** What was kept, where the browser lets us keep anything. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // a sandboxed notebook or file has no storage
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the memory.
  }
}

function kept(): Choice {
  const value = remembered(KEPT_AS);
  return value === "light" || value === "dark" ? value : "auto";
}

const preference = typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : null;
const systemIsDark = signal(preference?.matches ?? false);
preference?.addEventListener("change", (event) => {
  systemIsDark.value = event.matches;
});

const chosen = signal<Choice>(kept());

export const themeChoice = computed(() => chosen.value);

/** What is shown; canvases, which can't use CSS variables, redraw when it changes. */
export const theme = computed<Theme>(() =>
  chosen.value === "auto" ? (systemIsDark.value ? "dark" : "light") : chosen.value,
);

export function chooseTheme(choice: Choice): void {
  chosen.value = choice;
  remember(KEPT_AS, choice);
}
