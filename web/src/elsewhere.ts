// What opens under something closes when one goes elsewhere.
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Told when the pointer goes down outside an element. */
export function useElsewhere(box: RefObject<Element | null>, tell: () => void): void {
  useEffect(() => {
    const listen = (event: Event): void => {
      if (box.current && !event.composedPath().includes(box.current)) tell();
    };
    document.addEventListener("pointerdown", listen);
    return () => document.removeEventListener("pointerdown", listen);
  }, []);
}
