// What a validation report says, in sentences: for each check what was found, and what it would look like if the
// circuit were not real. Nothing is measured here; the thresholds are the target, chance and the controls, and two that
// the sentences call this page's own.
import { CHANCE, type Circuit, type Report } from "../data";
import { counted, effect, loss as nats, number, percent } from "../format";
import { listed } from "../prose";

/** Nats by which a loss may differ when it is measured again: what `gossamer validate` allows. */
const AGAIN = 1e-4;

/** Nats by which the circuit's loss may rise beyond the model's on pairs that it wasn't cut on: a rule of this page. */
const SLACK = 0.02;

export type Standing = "holds" | "partly" | "fails" | "missing";

export interface Check {
  name: string;
  standing: Standing;
  found: string;
  /** What one would see if the circuit were not real. */
  otherwise: string;
}

export function checksOf(report: Report, circuit: Circuit): Check[] {
  return [
    again(report),
    heldOut(report, circuit),
    sufficiency(report),
    necessity(report),
    random(report),
    shuffled(report, circuit.card.n_nodes),
  ];
}

/** One sentence over all checks. */
export function verdict(checks: readonly Check[]): { standing: Standing; sentence: string } {
  const names = (standing: Standing) =>
    checks.filter((check) => check.standing === standing).map((check) => check.name.toLowerCase());
  const [fails, partly, missing] = [names("fails"), names("partly"), names("missing")];
  const left = missing.length ? ` Not measured: ${listed(missing)}.` : "";
  if (fails.length) return { standing: "fails", sentence: `The evidence is weak: see ${listed(fails)}.${left}` };
  if (partly.length)
    return {
      standing: "partly",
      sentence: `No check speaks against the circuit, but not all is clear: ${listed(partly)}.${left}`,
    };
  if (missing.length) return { standing: "missing", sentence: `What was checked holds.${left}` };
  return { standing: "holds", sentence: "Each of these checks could have failed. None did." };
}

/** A check whose sentence is put together of parts. */
function check(name: string, standing: Standing, found: readonly string[], otherwise: string): Check {
  return { name, standing, found: found.filter(Boolean).join(" "), otherwise };
}

function again(report: Report): Check {
  const gap = Math.abs(report.own_loss - report.stored_loss);
  const [now, then] = [number(report.own_loss, 6), number(report.stored_loss, 6)];
  return check(
    "Own loss, measured again",
    gap <= AGAIN ? "holds" : "fails",
    [
      `On its own pairs the circuit's loss is ${now};`,
      gap <= AGAIN ? `the artifact says ${then}.` : `but the artifact says ${then}: they differ by ${nats(gap)}.`,
    ],
    "With other weights, means or pairs than those it was found with, the two would differ.",
  );
}

/** Whether what the circuit does on the cut's pairs carries over to pairs that the cut has not seen. */
function heldOut(report: Report, { built_in, card }: Pick<Circuit, "built_in" | "card">): Check {
  const pairs = counted(report.n_pairs, "pair");
  const name = "Held-out prompts";
  const otherwise =
    "A circuit that fits only the prompts it was cut on has a much larger loss on others, where the whole model has not.";
  if (!report.is_held_out)
    return check(
      name,
      "partly",
      [
        `The ${pairs} are those that the circuit was cut on:`,
        "the task has too few to hold any out, so the figures flatter it.",
      ],
      otherwise,
    );
  const unseen = built_in
    ? `${pairs} whose templates and names pruning has not seen`
    : `${pairs} of the task's own file that pruning has not seen (they may be much like those that it has)`;
  const { loss } = report.circuit.sufficiency;
  const rises = { circuit: loss - report.own_loss, model: report.full.loss - card.full_loss };
  const beyond = rises.circuit - rises.model;
  const reasons = carriesOver(report, beyond);
  return check(
    name,
    reasons.standing,
    [
      `From the cut's pairs to ${unseen}, the circuit's loss goes from ${nats(report.own_loss)} to ${nats(loss)}`,
      `(${effect(rises.circuit)}), the whole model's from ${nats(card.full_loss)} to ${nats(report.full.loss)}`,
      `(${effect(rises.model)}): ${reasons.says}.`,
    ],
    otherwise,
  );
}

/** The verdict on a circuit whose loss rises by so much more than the model's. */
function carriesOver(report: Report, beyond: number): { standing: Standing; says: string } {
  const { loss } = report.circuit.sufficiency;
  const target = `the target of ${nats(report.target_loss)}`;
  const rule = `this page allows ${SLACK}`;
  const more = `the circuit's loss rises by ${nats(beyond)} more than the prompts explain`;
  if (loss >= CHANCE)
    return { standing: "fails", says: `on unseen pairs it is no better than chance, ${nats(CHANCE)}` };
  if (beyond <= 0) return { standing: "holds", says: "the circuit's loss rises no more than the model's" };
  if (beyond <= SLACK) return { standing: "holds", says: `${more}, and ${rule}` };
  if (loss <= report.target_loss)
    return { standing: "holds", says: `${more}, where ${rule}, but it still meets ${target}` };
  // What it had below chance on its own pairs is half gone.
  if (2 * beyond > CHANCE - report.own_loss)
    return {
      standing: "fails",
      says: `${more}, over half of what it had below chance, which this page calls a fit to its own pairs`,
    };
  return { standing: "partly", says: `${more}, where ${rule}, and it misses ${target}` };
}

function sufficiency(report: Report): Check {
  const { loss, accuracy } = report.circuit.sufficiency;
  const target = report.target_loss;
  const way = share(loss, report.full.loss);
  const against =
    loss <= target
      ? `it meets the target of ${nats(target)}`
      : loss < CHANCE
        ? `that is ${nats(loss - target)} above the target of ${nats(target)}`
        : `that is no better than chance (${nats(CHANCE)})`;
  const far = way !== null && loss < CHANCE ? `, ${percent(way)} of the way from chance to the whole model` : "";
  return check(
    "Sufficiency",
    loss <= target ? "holds" : loss < CHANCE ? "partly" : "fails",
    [
      `Alone, all else at its mean, the circuit has a loss of ${nats(loss)} and answers ${percent(accuracy)} right;`,
      `${against}${far}.`,
    ],
    `The loss would be near or above chance, ${nats(CHANCE)}, as with most random circuits.`,
  );
}

/** How far from chance to the whole model; null where the whole model is no better than chance. */
function share(loss: number, full: number): number | null {
  return full < CHANCE ? (CHANCE - loss) / (CHANCE - full) : null;
}

function necessity(report: Report): Check {
  const { loss, accuracy } = report.circuit.necessity;
  const n = report.random.length;
  const as = report.random.filter((both) => both.necessity.loss >= loss).length;
  const isBroken = loss >= CHANCE;
  const isWorse = loss > report.target_loss;
  const isUsual = n > 0 && 2 * as >= n; // without random nodes it is as bad
  const end = isBroken
    ? "the task breaks, to chance or worse."
    : isWorse
      ? "the task suffers but does not break, so other parts of the model do some of it too."
      : "the model still meets the target, so it has other ways to do the task.";
  const beside =
    as === 0
      ? "No random circuit's absence costs as much."
      : `The absence of ${as} of ${counted(n, "random circuit")} costs as much or more.`;
  return check(
    "Necessity",
    !isWorse || isUsual ? "fails" : isBroken && as === 0 ? "holds" : "partly",
    [
      `Without the circuit, the rest as it is, the model has a loss of ${nats(loss)} instead of ${nats(report.full.loss)}`,
      `and answers ${percent(accuracy)} right: ${end}`,
      n === 0 ? "" : beside,
    ],
    `The model would do well without it: a loss near its whole ${nats(report.full.loss)}, as without random nodes.`,
  );
}

function random(report: Report): Check {
  const n = report.random.length;
  const name = "Random circuits";
  const otherwise =
    "Random circuits with as many nodes at each site, and all edges between them, would do the task as well: " +
    "then any nodes would do.";
  if (n === 0) return check(name, "missing", ["None were drawn: validate with --n-random 20."], otherwise);
  const losses = report.random.map((both) => both.sufficiency.loss);
  const reach = losses.filter((loss) => loss <= report.target_loss).length;
  const asGood = losses.filter((loss) => loss <= report.circuit.sufficiency.loss).length;
  const drawn = `${counted(n, "random circuit")} of the same size`;
  const target = `the target of ${nats(report.target_loss)}`;
  const best = `The best of them has a loss of ${nats(Math.min(...losses))}.`;
  if (reach > 0)
    return check(
      name,
      "fails",
      [
        `${reach} of ${drawn} ${reach === 1 ? "reaches" : "reach"} ${target} alone:`,
        `the evidence is weak, as chance finds such circuits too. ${best}`,
      ],
      otherwise,
    );
  if (asGood > 0)
    return check(
      name,
      "fails",
      [
        `None reaches ${target}, but ${asGood} of ${drawn} ${asGood === 1 ? "does" : "do"} as well as the circuit:`,
        `the evidence is weak. ${best}`,
      ],
      otherwise,
    );
  return check(
    name,
    "holds",
    [`None of ${drawn} reaches ${target} or does as well as the circuit. ${best}`],
    otherwise,
  );
}

function shuffled(report: Report, n_nodes: number): Check {
  const found = report.shuffled;
  const name = "Shuffled model";
  const otherwise =
    "The same pruning would find as small and as good a circuit in a model whose weights are in no order: " +
    "then it is pruning that does the task, not the model.";
  if (found === null)
    return check(name, "missing", ["This control was left out: validate without --no-shuffled."], otherwise);
  const there = `${counted(found.n_nodes, "node")} and ${counted(found.n_edges, "edge")}`;
  const loss = nats(found.figures.sufficiency.loss);
  if (!found.reached)
    return check(
      name,
      "holds",
      [
        `The same pruning finds no circuit that meets the target; its best, ${there}, has a loss of ${loss}`,
        `(the shuffled model's own is ${nats(found.full_loss)}).`,
      ],
      otherwise,
    );
  const isSmall = found.n_nodes <= n_nodes;
  return check(
    name,
    isSmall ? "fails" : "partly",
    isSmall
      ? [
          `The same pruning meets the target there too, with ${there}, no more than the circuit's ${n_nodes}:`,
          "the evidence is weak, as a low loss of so few nodes then says little.",
        ]
      : [
          `The same pruning meets the target there too, but needs ${there}`,
          `where the circuit has ${counted(n_nodes, "node")}; on these pairs its loss is ${loss}.`,
        ],
    otherwise,
  );
}

/** A row of the drawing and of the table under it. */
export interface Row {
  label: string;
  kind: "circuit" | "random" | "shuffled" | "full";
  /** Loss, nats a prompt: of these nodes alone, and of the model without them. */
  alone: number[];
  without: number[];
}

export function rowsOf(report: Report): Row[] {
  const rows: Row[] = [
    {
      label: "the circuit",
      kind: "circuit",
      alone: [report.circuit.sufficiency.loss],
      without: [report.circuit.necessity.loss],
    },
  ];
  if (report.random.length)
    rows.push({
      label: counted(report.random.length, "random circuit"),
      kind: "random",
      alone: report.random.map((both) => both.sufficiency.loss),
      without: report.random.map((both) => both.necessity.loss),
    });
  if (report.shuffled)
    rows.push({
      label: "shuffled model",
      kind: "shuffled",
      alone: [report.shuffled.figures.sufficiency.loss],
      without: [report.shuffled.figures.necessity.loss],
    });
  return rows;
}
