// Light or dark: what the reader chose, or else what their system prefers. One choice for all pages of this origin, and
// for all that are mounted beside each other in a notebook: so it is the module's, not a store's.
import { computed, effect, signal } from "@preact/signals";
import { fromStorage, toStorage } from "./storage";

export type Theme = "light" | "dark";
export type Choice = Theme | "auto";

const KEPT_AS = "gossamer.theme";

function stored(): Choice {
  const value = fromStorage(KEPT_AS);
  return value === "light" || value === "dark" ? value : "auto";
}

const systemIsDark = signal(false);
const chosen = signal<Choice>(stored());

export const themeChoice = computed(() => chosen.value);

/** What is shown; canvases, which can't use CSS variables, redraw when it changes. */
export const theme = computed<Theme>(() =>
  chosen.value === "auto" ? (systemIsDark.value ? "dark" : "light") : chosen.value,
);

export function chooseTheme(choice: Choice): void {
  chosen.value = choice;
  toStorage(KEPT_AS, choice);
}

/** Have a canvas drawn again when the theme changes: it doesn't follow by itself. Returns what ends that. */
export function onTheme(redraw: () => void): () => void {
  let isFirst = true;
  return theme.subscribe(() => {
    if (!isFirst) redraw();
    isFirst = false;
  });
}

/**
 * Let a page's host carry the theme as `data-theme`, which its style sheets ask for; returns what ends that. It is
 * called before anything is rendered: then whoever follows `theme` finds the colours of the new one in place.
 */
export function wearTheme(host: Element): () => void {
  const preference = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => void (systemIsDark.value = preference.matches);
  follow();
  preference.addEventListener("change", follow);
  const end = effect(() => host.setAttribute("data-theme", theme.value));
  return () => {
    preference.removeEventListener("change", follow);
    end();
  };
}
