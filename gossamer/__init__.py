"""gossamer: train weight-sparse transformers, find the circuits in them, test whether the circuits are real.

The public names are imported when they are first used, so that `import gossamer` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gossamer.circuit.ablate import keep_only, knock_out
    from gossamer.circuit.circuit import Circuit, load_circuit
    from gossamer.errors import GossamerError
    from gossamer.model.checkpoint import load_model, save_model
    from gossamer.model.openai import load_openai, save_openai
    from gossamer.model.sites import chain, record, resolve_site
    from gossamer.model.transformer import ModelConfig, Transformer
    from gossamer.study.show import show
    from gossamer.validation.node_report import load_node_report
    from gossamer.validation.nodes import observe_nodes

PUBLIC = {
    "Circuit": "gossamer.circuit.circuit",
    "GossamerError": "gossamer.errors",
    "ModelConfig": "gossamer.model.transformer",
    "Transformer": "gossamer.model.transformer",
    "chain": "gossamer.model.sites",
    "keep_only": "gossamer.circuit.ablate",
    "knock_out": "gossamer.circuit.ablate",
    "load_circuit": "gossamer.circuit.circuit",
    "load_model": "gossamer.model.checkpoint",
    "load_node_report": "gossamer.validation.node_report",
    "load_openai": "gossamer.model.openai",
    "observe_nodes": "gossamer.validation.nodes",
    "record": "gossamer.model.sites",
    "resolve_site": "gossamer.model.sites",
    "save_model": "gossamer.model.checkpoint",
    "save_openai": "gossamer.model.openai",
    "show": "gossamer.study.show",
}
__all__ = [
    "Circuit",
    "GossamerError",
    "ModelConfig",
    "Transformer",
    "chain",
    "keep_only",
    "knock_out",
    "load_circuit",
    "load_model",
    "load_node_report",
    "load_openai",
    "observe_nodes",
    "record",
    "resolve_site",
    "save_model",
    "save_openai",
    "show",
]


def __getattr__(name: str) -> Any:
    if name not in PUBLIC:
        raise AttributeError(f"module 'gossamer' has no attribute {name!r}")
    return getattr(import_module(PUBLIC[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
