"""Transformers with hand-set weights, whose circuit for a task is known, among distractors.

`chains.py`: chains of one sign through the model.
`families.py`: five mechanisms among distractors that share their channels, planted by `draft.py`; `check.py` measures
that they are the truth, `described.py` makes the artifact of one.
`tiny.py`: models small enough for `brute_force.py` to try all subsets of nodes, or of edges.
"""

from planted.chains import A_MARK, B_MARK, A, B, Kind, Planted, by_site, plant, with_idle_edges
from planted.check import Truth, check_truth
from planted.described import described
from planted.families import FAMILIES, Family, PlantedFamily, plant_family
from planted.tiny import tiny

__all__ = [
    "A_MARK",
    "B_MARK",
    "FAMILIES",
    "A",
    "B",
    "Family",
    "Kind",
    "Planted",
    "PlantedFamily",
    "Truth",
    "by_site",
    "check_truth",
    "described",
    "plant",
    "plant_family",
    "tiny",
    "with_idle_edges",
]
