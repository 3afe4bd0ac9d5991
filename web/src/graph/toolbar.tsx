// What changes the picture: search, thresholds, filters, the cut, undo, downloads; and zoom.
import type { JSX } from "preact";
import type { Store } from "../state";
import { CutSlider } from "./cut";
import { Downloads } from "./downloads";
import { Filters } from "./filters";
import { SearchBox } from "./searchbox";
import { Thresholds } from "./thresholds";
import type { GraphView } from "./view";

export function Toolbar({ store, view }: { store: Store; view: GraphView }): JSX.Element {
  return (
    <div class="graph-tools" role="toolbar" aria-label="Graph">
      <SearchBox store={store} view={view} />
      <Thresholds store={store} view={view} />
      <CutSlider store={store} />
      <Filters store={store} view={view} />
      <span class="graph-buttons">
        <button
          type="button"
          title="Undo (Ctrl+Z)"
          aria-label="Undo"
          disabled={!store.canUndo.value}
          onClick={() => store.undo()}
        >
          ↶
        </button>
        <button
          type="button"
          title="Redo (Ctrl+Shift+Z)"
          aria-label="Redo"
          disabled={!store.canRedo.value}
          onClick={() => store.redo()}
        >
          ↷
        </button>
      </span>
      <Downloads store={store} view={view} />
    </div>
  );
}

/** Over the canvas' corner. */
export function ZoomButtons({ view }: { view: GraphView }): JSX.Element {
  return (
    <span class="graph-buttons graph-zoom" role="group" aria-label="Zoom">
      <button type="button" title="Smaller (−)" aria-label="Zoom out" onClick={() => zoom(view, 1 / 1.3)}>
        −
      </button>
      <button
        type="button"
        class="graph-scale"
        title="Show everything (0)"
        onClick={() => (view.command.value = { do: "fit" })}
      >
        {percent(view.zoom.value)}
      </button>
      <button type="button" title="Larger (+)" aria-label="Zoom in" onClick={() => zoom(view, 1.3)}>
        +
      </button>
    </span>
  );
}

export function zoom(view: GraphView, by: number): void {
  view.command.value = { do: "zoom", by };
}

function percent(k: number): string {
  return `${k < 0.1 ? (100 * k).toFixed(1) : Math.round(100 * k)}%`;
}
