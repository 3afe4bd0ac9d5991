"""What the gradient through closed gates is worth: planted circuits pruned with it and without it.

    python benchmarks/closed_gates.py

Without it (a closed gate passes no gradient to what is below it, the plain straight-through estimator) nodes of one
chain that close together lock each other out.
"""

import sys
from pathlib import Path
from typing import Any

import torch

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from planted import plant

from gossamer.circuit.circuit import Node
from gossamer.circuit.means import node_means
from gossamer.circuit.prune import prune
from gossamer.circuit.prune_config import PruneConfig
from gossamer.kernels.gate import Gate

SEEDS = range(6)
STEPS = 400


def hard_backward(ctx: Any, gradient: torch.Tensor) -> tuple[torch.Tensor | None, ...]:
    """`Gate.backward` with nothing passing a closed gate."""
    x, tau, mean = ctx.saved_tensors
    soft = torch.sigmoid(tau / ctx.temperature)
    to_tau = soft * (1 - soft) / ctx.temperature * (gradient * (x - mean)).flatten(0, -2).sum(0)
    return torch.where(tau >= 0, gradient, 0), to_tau, None, None


def main() -> None:
    damped = Gate.backward
    print(f"{STEPS} steps, cuts before elimination; nodes found (planted), recall")
    for kind in ("copy", "neuron", "lookup"):
        for name, backward in (("damped", damped), ("none", hard_backward)):
            Gate.backward = staticmethod(backward)
            sizes, recalls = [], []
            for seed in SEEDS:
                planted = plant(kind, seed)
                means = node_means(planted.model, planted.tokens)
                config = PruneConfig(steps=STEPS, eliminate=False)
                found = prune(planted.model, planted.pairs, planted.pairs, means, config)
                nodes = {Node(site, i) for site, kept in found.nodes.items() for i in kept}
                sizes.append(len(nodes))
                recalls.append(len(nodes & planted.nodes) / len(planted.nodes))
            mean_recall = sum(recalls) / len(recalls)
            print(f"{kind:<8}{name:<8}{sizes}  ({len(planted.nodes)})  recall {mean_recall:.2f}", flush=True)
    Gate.backward = damped


if __name__ == "__main__":
    main()
