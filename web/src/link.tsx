// A link within the page.
import type { ComponentChildren, JSX } from "preact";
import { toHash, type Route } from "./route";
import type { Store } from "./state";

export interface LinkProps {
  store: Store;
  to: Route;
  /** Its name where the text alone doesn't say it. */
  label?: string;
  /** It leads to what is shown. */
  isHere?: boolean;
  /** What is done before it leads on within this page. */
  onFollow?: () => void;
  children: ComponentChildren;
}

/** A reader may open it beside this page; here it goes by the router, which in a notebook has no address. */
export function Link({ store, to, label, isHere = false, onFollow, children }: LinkProps): JSX.Element {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow?.();
    store.router.go(to);
  };
  return (
    <a href={toHash(to)} aria-label={label} aria-current={isHere ? "page" : undefined} onClick={follow}>
      {children}
    </a>
  );
}
