// The page's three beginnings: served by `gossamer view`, exported into one file, or a widget in a notebook. Styles live
// in a shadow root, so that a notebook's don't reach in and ours don't reach out; they are a constructed style sheet, which
// a strict content-security policy allows.
import { render } from "preact";
import uPlotStyles from "uplot/dist/uPlot.min.css?inline";
import { App } from "./app";
import controls from "./controls.css?inline";
import graphStyles from "./graph/style.css?inline";
import graphTools from "./graph/tools.css?inline";
import { hashRouter, memoryRouter, type Router } from "./route";
import { embedded, served, type Embedded, type Source } from "./source";
import evidenceStyles from "./evidence/style.css?inline";
import liveHeat from "./live/heat.css?inline";
import liveStyles from "./live/style.css?inline";
import manyStyles from "./many/style.css?inline";
import pages from "./pages.css?inline";
import { Store } from "./state";
import frameStyles from "./frame/style.css?inline";
import nodeStyles from "./node/style.css?inline";
import styles from "./style.css?inline";
import { wearTheme } from "./theme";

const SHEETS = [
  uPlotStyles,
  styles,
  controls,
  pages,
  frameStyles,
  graphStyles,
  graphTools,
  nodeStyles,
  evidenceStyles,
  liveStyles,
  liveHeat,
  manyStyles,
];

/** Show the page in an element; returns what takes it away again. */
export function mount(element: HTMLElement, source: Source, router: Router): () => void {
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEETS.join("\n"));
  root.adoptedStyleSheets = [sheet];
  const unwear = wearTheme(element);
  const store = new Store(source, router);
  render(<App store={store} />, root);
  void store.begin();
  return () => {
    unwear();
    render(null, root);
  };
}

/** The data of an exported page: JSON, gzipped, in base64. */
async function unpack(text: string): Promise<Embedded> {
  const letters = atob(text.trim());
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return (await new Response(stream).json()) as Embedded;
}

async function start(element: HTMLElement): Promise<void> {
  const data = document.getElementById("gossamer-data")?.textContent;
  mount(element, data ? embedded(await unpack(data)) : served(), hashRouter());
}

const place = document.getElementById("gossamer");
if (place) void start(place);

interface WidgetModel {
  get(name: string): string;
  set(name: string, value: string): void;
  save_changes(): void;
}

/** What anywidget calls: `data` is packed as in an exported page, `notes` goes back to Python. */
export default {
  async render({ model, el }: { model: WidgetModel; el: HTMLElement }): Promise<() => void> {
    const data = await unpack(model.get("data"));
    const place = document.createElement("div");
    place.style.height = `${model.get("height")}px`;
    el.append(place);
    const source = embedded(data, (id, notes) => {
      model.set("notes", JSON.stringify({ id, notes }));
      model.save_changes();
    });
    return mount(place, source, memoryRouter());
  },
};
