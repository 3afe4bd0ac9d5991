"""Transformers with hand-set weights, whose circuit for a task is known, among distractors.

`chains.py`: chains of one sign through the model, and the tiny model that all subsets can be tried on.
`families.py`: five mechanisms among distractors that share their channels; `check.py` measures that they are the truth.
"""

from planted.chains import A_MARK, B_MARK, A, B, Kind, Planted, by_site, plant, tiny, with_idle_edges
from planted.check import Truth, check_truth
from planted.families import FAMILIES, Family, PlantedFamily, plant_family

__all__ = [
    "A",
    "A_MARK",
    "B",
    "B_MARK",
    "FAMILIES",
    "Family",
    "Kind",
    "Planted",
    "PlantedFamily",
    "Truth",
    "by_site",
    "check_truth",
    "plant",
    "plant_family",
    "tiny",
    "with_idle_edges",
]
