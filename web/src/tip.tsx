// A note beside what the pointer or the keyboard is on: anything inside with `data-tip`. Its first line is the title.
import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

export interface Note {
  text: string;
  /** What it is beside, in the window. */
  beside: DOMRect;
}

export function Tips({ children, class: name }: { children: ComponentChildren; class?: string }): JSX.Element {
  const [note, setNote] = useState<Note | null>(null);
  const show = (event: Event) => {
    const place = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-tip]") : null;
    const text = place?.dataset.tip;
    setNote(place && text ? { text, beside: place.getBoundingClientRect() } : null);
  };
  const hide = () => setNote(null);
  return (
    <div
      class={name}
      onPointerOver={show}
      onPointerLeave={hide}
      onFocusIn={show}
      onFocusOut={hide}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !note) return;
        event.stopPropagation();
        hide();
      }}
      onWheel={hide}
    >
      {children}
      {note && <Tip note={note} />}
    </div>
  );
}

/** The note itself, for what isn't an element with `data-tip`. */
export function Tip({ note }: { note: Note }): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const tip = element.current;
    if (!tip) return;
    const { width, height } = tip.getBoundingClientRect();
    const { beside } = note;
    const left = Math.max(4, Math.min(innerWidth - width - 4, beside.left + beside.width / 2 - width / 2));
    const above = beside.top - height - 6;
    tip.style.left = `${left}px`;
    tip.style.top = `${above > 4 ? above : beside.bottom + 6}px`;
  }, [note]);
  const [title, ...rest] = note.text.split("\n");
  return (
    <div ref={element} class="tip" role="tooltip">
      <div class="token clip">{title}</div>
      {rest.map((line) => (
        <div class="num">{line}</div>
      ))}
    </div>
  );
}
