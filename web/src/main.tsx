// The page's three beginnings: served by `gossamer view`, exported into one file, or a widget in a notebook. Styles live
// in a shadow root, so that a notebook's don't reach in and ours don't reach out; they are a constructed style sheet, which
// a strict content-security policy allows.
import { effect } from "@preact/signals";
import { render } from "preact";
import uPlotStyles from "uplot/dist/uPlot.min.css?inline";
import { App } from "./app";
import controls from "./controls.css?inline";
import graphStyles from "./graph/style.css?inline";
import graphTools from "./graph/tools.css?inline";
import { whyOf } from "./prose";
import { hashRouter, memoryRouter, type Router } from "./route";
import { embedded, served, type Source } from "./source";
import evidenceStyles from "./evidence/style.css?inline";
import liveHeat from "./live/heat.css?inline";
import liveStyles from "./live/style.css?inline";
import manyStyles from "./many/style.css?inline";
import pages from "./pages.css?inline";
import { Store } from "./state";
import { unpack } from "./unpack";
import frameStyles from "./frame/style.css?inline";
import { titleOf } from "./frame/tabs";
import nodeShared from "./node/shared.css?inline";
import nodeStyles from "./node/style.css?inline";
import styles from "./style.css?inline";
import { wearTheme } from "./theme";
import { savingBy, type WidgetModel } from "./widget";

const SHEETS = [
  uPlotStyles,
  styles,
  controls,
  pages,
  frameStyles,
  graphStyles,
  graphTools,
  nodeShared,
  nodeStyles,
  evidenceStyles,
  liveStyles,
  liveHeat,
  manyStyles,
];

/** An element's shadow root, with our styles. */
function rootOf(element: HTMLElement): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEETS.join("\n"));
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** Show the page in an element; `unmount` takes it away again. */
export function mount(element: HTMLElement, source: Source, router: Router): { store: Store; unmount: () => void } {
  const root = rootOf(element);
  const unwear = wearTheme(element);
  const store = new Store(source, router);
  render(<App store={store} />, root);
  void store.begin();
  const unmount = () => {
    unwear();
    render(null, root);
  };
  return { store, unmount };
}

/** Say in the page's place why there is none. */
function refuse(element: HTMLElement, error: unknown): void {
  const said = (
    <div class="app">
      <p role="alert" class="trouble">
        {whyOf(error)}
      </p>
    </div>
  );
  render(said, rootOf(element));
}

/** A part of an exported page: it stands behind the script, which begins before all of the page is read. */
async function partInPage(id: string, name: string): Promise<string | undefined> {
  if (document.readyState === "loading")
    await new Promise((go) => document.addEventListener("DOMContentLoaded", go, { once: true }));
  return document.getElementById(`gossamer-data-${id}-${name}`)?.textContent ?? undefined;
}

async function start(element: HTMLElement): Promise<void> {
  const data = document.getElementById("gossamer-data")?.textContent;
  try {
    const source = data ? embedded(await unpack(data), { part: partInPage }) : served();
    const { store } = mount(element, source, hashRouter());
    effect(() => void (document.title = titleOf(store.index.value, store.route.value)));
  } catch (error) {
    refuse(element, error);
  }
}

const place = document.getElementById("gossamer");
if (place) void start(place);

/** What anywidget calls: `data` is packed as in an exported page. */
export default {
  async render({ model, el }: { model: WidgetModel; el: HTMLElement }): Promise<() => void> {
    const place = document.createElement("div");
    place.style.height = `${model.get("height")}px`;
    el.append(place);
    try {
      const source = embedded(await unpack(model.get("data")), { save: savingBy(model) });
      return mount(place, source, memoryRouter()).unmount;
    } catch (error) {
      refuse(place, error);
      return () => {};
    }
  },
};
