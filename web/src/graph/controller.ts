// The canvas' life, and what it is told when something changes.
import { useComputed, useSignal, useSignalEffect, type ReadonlySignal, type Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { counted } from "../format";
import type { Store } from "../state";
import { onTheme } from "../theme";
import { nameLabel } from "../token-text";
import { GraphCanvas } from "./canvas";
import type { Pointer } from "./controls";
import { LONGEST_NAME } from "./figure";
import { paletteOf } from "./look";
import { LEAST_TEXT, type Scene } from "./paint";
import type { GraphView } from "./view";

interface Shows {
  store: Store;
  view: GraphView;
  scene: ReadonlySignal<Scene | null>;
  pointer: Signal<Pointer | null>;
}

type Controller = { current: GraphCanvas | null };

/** What draws on an element, while it is there. */
export function useController(element: { current: HTMLCanvasElement | null }, shows: Shows): Controller {
  const controller = useRef<GraphCanvas | null>(null);
  const isReady = useSignal(false);
  useEffect(() => {
    const { view, scene } = shows;
    const { made, end } = mounted(element.current!, (k, progress) => {
      view.zoom.value = k;
      view.drawn.value = progress < 1 ? `drawing edges: ${Math.floor(100 * progress)}%` : unlabelled(scene.value, k);
    });
    controller.current = made;
    isReady.value = true;
    return end;
  }, []);
  useScene(controller, isReady, shows);
  useMarks(controller, isReady, shows);
  useCommands(controller, isReady, shows);
  return controller;
}

/** A canvas that follows its parent's size and the theme. */
function mounted(
  element: HTMLCanvasElement,
  tell: (k: number, progress: number) => void,
): { made: GraphCanvas; end: () => void } {
  const made = new GraphCanvas(element, paletteOf(element), tell);
  const resize = (): void => {
    const { clientWidth, clientHeight } = element.parentElement!;
    made.resize(clientWidth, clientHeight, window.devicePixelRatio || 1);
  };
  const sizes = new ResizeObserver(resize);
  sizes.observe(element.parentElement!);
  const unfollow = onTheme(() => made.setPalette(paletteOf(element)));
  resize();
  const end = (): void => {
    sizes.disconnect();
    unfollow();
    made.end();
  };
  return { made, end };
}

function useScene(controller: Controller, isReady: Signal<boolean>, { store, view, scene, pointer }: Shows): void {
  const last = useRef<{ circuit: unknown; isCut: boolean; layout: unknown } | null>(null);
  useSignalEffect(() => {
    const on = scene.value;
    if (!isReady.value || !controller.current) return;
    // A picture of something else is looked at as a whole; one of the same keeps what was looked at.
    const now = { circuit: store.circuit.peek(), isCut: (on?.diagram.size ?? null) !== null, layout: on?.layout };
    const before = last.current;
    const isSame = before !== null && before.circuit === now.circuit && before.isCut === now.isCut;
    controller.current.setScene(on, isSame);
    if (isSame && before.layout !== now.layout) controller.current.fitIfUnmoved();
    if (on) last.current = now;
    pointer.value = null;
  });
  useSignalEffect(() => {
    const lit = view.lit.value;
    if (isReady.value) controller.current?.setLit(lit);
  });
}

function useMarks(controller: Controller, isReady: Signal<boolean>, { store, view, pointer }: Shows): void {
  const some = (keys: readonly string[]) => keys.flatMap((key) => view.find(key) ?? []);
  // Apart from what the pointer is at, which changes far more often.
  const notes = useComputed(() => store.look.value.notes);
  const noted = useComputed(() => ({
    pinned: some(notes.value.pins),
    names: Object.entries(notes.value.names).flatMap(([key, name]) => {
      const cell = view.find(key);
      return cell === null || !name ? [] : [{ name: nameLabel(name, LONGEST_NAME), cell }];
    }),
    groups: notes.value.groups.map(({ name, nodes }) => ({ name: nameLabel(name, 28), cells: some(nodes) })),
  }));
  useSignalEffect(() => {
    const marks = {
      ...noted.value,
      selected: view.find(store.selected.value) ?? view.find(view.held.value),
      pointed: view.find(view.lookedAt.value),
      link: pointer.value?.link ?? null,
      picked: some(view.picked.value),
    };
    if (isReady.value) controller.current?.setMarks(marks);
  });
}

function useCommands(controller: Controller, isReady: Signal<boolean>, { store, view, scene }: Shows): void {
  useSignalEffect(() => {
    const command = view.command.value;
    if (!command || !controller.current) return;
    view.command.value = null;
    if (command.do === "fit") controller.current.fit();
    else if (command.do === "zoom") controller.current.zoomBy(command.by);
    else {
      const c = view.find(command.key);
      if (c !== null) controller.current.show(c, true);
    }
  });
  // A node selected elsewhere (a link, a list) is brought into view.
  useSignalEffect(() => {
    const c = view.find(store.selected.value);
    if (c !== null && scene.value && isReady.value) controller.current?.show(c, false);
  });
}

/** Says that labels are too small to be drawn, where they are. */
function unlabelled(scene: Scene | null, k: number): string {
  const n = scene?.diagram.cells.length ?? 0;
  return n && 11 * k < LEAST_TEXT
    ? `${counted(n, "label")} not drawn below ${Math.ceil((100 * LEAST_TEXT) / 11)}%`
    : "";
}
