// Tasks by models: the best circuit of each, where there is more than one of either.
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { CircuitCard } from "../data";
import { counted } from "../format";
import { Link } from "../link";
import { Num } from "../number";
import type { Store } from "../state";
import { gridOf, type Cell } from "./grid";
import { Text } from "./pieces";

export function TasksByModels({ store, cards }: { store: Store; cards: CircuitCard[] }): JSX.Element | null {
  const { tasks, models, cell } = useMemo(() => gridOf(cards), [cards]);
  if (tasks.length < 2 || models.length < 2) return null;
  return (
    <section aria-labelledby="mn-grid">
      <h2 id="mn-grid">Tasks by models</h2>
      <p class="remark">The smallest circuit of each that meets its target: nodes, and loss in nats a prompt.</p>
      <div class="scroller" tabIndex={0} role="region" aria-label="Table of tasks by models">
        <table class="page-table mn-grid">
          <thead>
            <tr>
              <th scope="col">task</th>
              {models.map(({ hash, name }) => (
                <th key={hash} scope="col" title={hash}>
                  <Text text={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <tr key={task}>
                <th scope="row">
                  <Text text={task} />
                </th>
                {models.map(({ hash }) => (
                  <td key={hash}>
                    <Best store={store} cell={cell(task, hash)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Best({ store, cell }: { store: Store; cell: Cell | null }): JSX.Element {
  if (cell === null) return <span class="soft">–</span>;
  const { best, n } = cell;
  return (
    <>
      <Link store={store} to={{ page: "circuit", id: best.id, node: null }}>
        {counted(best.n_nodes, "node")}
      </Link>{" "}
      <Num value={best.loss} as="loss" />
      {best.loss > best.target_loss && <small class="soft"> misses the target</small>}
      {n > 1 && <small class="soft"> of {counted(n, "circuit")}</small>}
    </>
  );
}
