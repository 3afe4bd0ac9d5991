// The frame: a bar with what there is to look at, and the page that the route asks for.
import { useComputed, useSignalEffect } from "@preact/signals";
import type { JSX } from "preact";
import { GraphPage } from "./graph/page";
import { CompareView } from "./many/compare";
import { FormationView } from "./many/formation";
import { RunView } from "./many/run";
import { ManyView } from "./many/table";
import { EvidenceView } from "./evidence/view";
import { LiveView } from "./live/view";
import { TopBar } from "./frame/bar";
import { Help } from "./frame/welcome";
import { sentence } from "./prose";
import type { Store } from "./state";

export function App({ store }: { store: Store }): JSX.Element {
  useSignalEffect(() => {
    const route = store.route.value;
    const index = store.index.value;
    if (!index) return;
    if ("id" in route && route.page !== "run" && route.page !== "formation") void store.open(route.id);
    // One circuit and no link: there is nothing to choose from.
    const only = index.circuits[0];
    if (
      route.page === "many" &&
      route.missed === undefined &&
      index.circuits.length === 1 &&
      index.runs.length + index.formations.length === 0 &&
      only
    )
      store.router.go({ page: "circuit", id: only.id, node: null }, true);
  });
  const page = useComputed(() => store.route.value.page);
  return (
    <div class="app">
      <TopBar store={store} />
      <Troubles store={store} />
      <News store={store} />
      <main>{pageOf(page.value, store)}</main>
      <Help store={store} />
    </div>
  );
}

/** That notes were joined with others'. */
function News({ store }: { store: Store }): JSX.Element {
  const { news } = store.keeper;
  return (
    <div role="status" class={news.value === null ? "sr-only" : "news"}>
      {news.value !== null && (
        <p>
          {news}{" "}
          <button type="button" onClick={() => void (news.value = null)}>
            Close
          </button>
        </p>
      )}
    </div>
  );
}

/** What went wrong with no one page; the rest is said where it is missed. */
function Troubles({ store }: { store: Store }): JSX.Element | null {
  const [index, notes, download] = [
    store.trouble.index.value,
    store.keeper.trouble.value,
    store.trouble.download.value,
  ];
  if (index === null && notes === null && download === null) return null;
  return (
    <div role="alert" class="trouble">
      {index !== null && (
        <p>
          {sentence(index)}{" "}
          <button type="button" onClick={() => void store.begin()}>
            Try again
          </button>
        </p>
      )}
      {notes !== null && <p>{notes}</p>}
      {download !== null && <p>The file couldn't be made. {sentence(download)}</p>}
    </div>
  );
}

function pageOf(page: Store["route"]["value"]["page"], store: Store): JSX.Element {
  switch (page) {
    case "circuit":
      return <GraphPage store={store} />;
    case "evidence":
      return <EvidenceView store={store} />;
    case "live":
      return <LiveView store={store} />;
    case "many":
      return <ManyView store={store} />;
    case "compare":
      return <CompareView store={store} />;
    case "run":
      return <RunView store={store} />;
    case "formation":
      return <FormationView store={store} />;
  }
}
