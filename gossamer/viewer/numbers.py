"""Arrays as JSON has them: every number as short as it can be and still the same float32 when it is read back."""

import base64
import gzip
import json
from typing import Any

import numpy as np


def numbers(array: np.ndarray) -> Any:
    """Nested lists. Raises ValueError for what isn't finite, which JSON can't say."""
    if not np.issubdtype(array.dtype, np.floating):
        return array.tolist()
    if not np.isfinite(array).all():
        raise ValueError("an array has values that are not finite")
    # What numpy writes of a float32 is the shortest decimal that reads back as it; tolist() alone would give 17 digits.
    return array.astype(str).astype(np.float64).tolist() if array.dtype == np.float32 else array.tolist()


def to_json(value: Any) -> str:
    """Compact JSON in ASCII: lone surrogates, line separators and all that isn't text to everybody is escaped."""
    return json.dumps(value, allow_nan=False, separators=(",", ":"))


def packed(value: Any, level: int = 9) -> str:
    """What the page unpacks: JSON, gzipped, in base64."""
    return base64.b64encode(gzip.compress(to_json(value).encode(), level, mtime=0)).decode()
