// The bar at the top: which circuit, which view of it, light or dark, help.
import type { JSX } from "preact";
import { Link } from "../link";
import type { Store } from "../state";
import { chooseTheme, themeChoice, type Choice } from "../theme";
import { nameLabel } from "../token-text";
import { currentCircuit, isLive, viewTabs } from "./tabs";

export function TopBar({ store }: { store: Store }): JSX.Element {
  const index = store.index.value;
  const route = store.route.value;
  const open = store.circuit.value?.card.id;
  const id = index && currentCircuit(index, route, open);
  const node = id === open ? store.selected.value : null;
  return (
    <header class="top-bar">
      <Brand />
      {index && id && <Choose store={store} id={id} />}
      {index && (
        <nav class="tabs views" aria-label="Views">
          {viewTabs(index, route, id, node).map((tab) => (
            <Link key={tab.name} store={store} to={tab.to} isHere={tab.isHere}>
              {tab.name}
            </Link>
          ))}
        </nav>
      )}
      <div class="row tight end">
        <ThemeButton />
        <button type="button" class="quiet" aria-haspopup="dialog" onClick={() => void (store.helping.value = true)}>
          Help
        </button>
      </div>
    </header>
  );
}

/** Threads that meet: the circuit in small. */
function Brand(): JSX.Element {
  return (
    <span class="brand">
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <path class="thread pos" d="M5 20C5 12 12 14 12 4" />
        <path class="thread neg" d="M19 20C19 12 12 14 12 4" />
        <path class="thread" d="M12 20V4" />
        <circle cx="12" cy="4" r="2.4" />
        <circle cx="5" cy="20" r="2" />
        <circle cx="12" cy="20" r="2" />
        <circle cx="19" cy="20" r="2" />
      </svg>
      gossamer
    </span>
  );
}

function Choose({ store, id }: { store: Store; id: string }): JSX.Element | null {
  const circuits = store.index.value?.circuits ?? [];
  const only = circuits[0];
  if (circuits.length === 1 && only)
    return (
      <span class="clip soft here" title={nameLabel(only.name)}>
        {nameLabel(only.task)}
      </span>
    );
  const choose = (to: string) => {
    const route = store.route.peek();
    const index = store.index.peek();
    if (route.page === "evidence") store.router.go({ page: "evidence", id: to });
    else if (route.page === "live" && index && isLive(index, to)) store.router.go({ page: "live", id: to });
    else store.router.go({ page: "circuit", id: to, node: null });
  };
  return (
    <select class="here" aria-label="Circuit" value={id} onChange={(event) => choose(event.currentTarget.value)}>
      {circuits.map((card) => (
        <option value={card.id} key={card.id}>
          {nameLabel(card.task, 40)} · {nameLabel(card.name, 40)}
        </option>
      ))}
    </select>
  );
}

const NEXT: Record<Choice, Choice> = { auto: "light", light: "dark", dark: "auto" };
const THEMES: Record<Choice, { name: string; path: string }> = {
  auto: { name: "as the system", path: "M8 2.5a5.5 5.5 0 0 1 0 11Z" },
  light: { name: "light", path: "" },
  dark: { name: "dark", path: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11Z" },
};

function ThemeButton(): JSX.Element {
  const choice = themeChoice.value;
  const words = `Colours: ${THEMES[choice].name}. Next: ${THEMES[NEXT[choice]].name}`;
  return (
    <button type="button" class="quiet icon" aria-label={words} title={words} onClick={() => chooseTheme(NEXT[choice])}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.4" />
        <path d={THEMES[choice].path} fill="currentColor" />
      </svg>
    </button>
  );
}
