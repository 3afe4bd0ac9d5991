// A button with a panel that opens under it; Escape, a click elsewhere and, with `closesOnClick`, a choice close it.
import { useSignal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";
import { useElsewhere } from "../elsewhere";

export function Menu(props: {
  summary: string;
  title: string;
  closesOnClick?: boolean;
  children: ComponentChildren;
}): JSX.Element {
  const isOpen = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  useElsewhere(box, () => (isOpen.value = false));
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen.value) return;
    isOpen.value = false;
    box.current?.querySelector("button")?.focus();
    event.stopPropagation();
  };
  return (
    <div class="graph-menu" ref={box} onKeyDown={onKey}>
      <button
        type="button"
        title={props.title}
        aria-expanded={isOpen.value}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        {props.summary} <span aria-hidden="true">▾</span>
      </button>
      {isOpen.value && (
        <div class="graph-menu-panel" onClick={() => props.closesOnClick && (isOpen.value = false)}>
          {props.children}
        </div>
      )}
    </div>
  );
}
