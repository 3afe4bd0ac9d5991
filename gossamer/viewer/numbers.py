"""Arrays as JSON has them: every number as short as it can be and still the same float32 when it is read back."""

import base64
import gzip
import json
from typing import Any

import numpy as np

POWERS = 10.0 ** np.arange(23)
"""Those that a float64 has exactly."""


def numbers(array: np.ndarray) -> Any:
    """Nested lists. Raises ValueError for what isn't finite, which JSON can't say."""
    if not np.issubdtype(array.dtype, np.floating):
        return array.tolist()
    if not np.isfinite(array).all():
        raise ValueError("an array has values that are not finite")
    return (_shortest(array) if array.dtype == np.float32 else array).tolist()


def _shortest(array: np.ndarray) -> np.ndarray:
    """For each float32 the float64 of a shortest decimal that reads back as it; tolist() alone would give 17 digits.

    Integers of 6 to 9 digits are tried, n / 10^k or n * 10^k: of exact operands these are the float64 nearest to the
    decimal. Very small and very large ones, where 10^k isn't exact, are left to numpy's own printing.
    """
    flat = array.ravel()
    found = flat.astype(np.float64)
    left = np.flatnonzero(flat)
    tens = np.floor(np.log10(np.abs(found[left]))).astype(np.int64)
    is_plain = (tens >= -14) & (tens <= 27)  # so that no power below goes beyond 22
    printed, left, tens = left[~is_plain], left[is_plain], tens[is_plain]
    for digits in range(6, 10):
        power = digits - 1 - tens
        up, down = POWERS[power.clip(0, 22)], POWERS[(-power).clip(0, 22)]
        tried = np.rint(flat[left].astype(np.float64) * up / down) / up * down
        is_it = tried.astype(np.float32) == flat[left]
        found[left[is_it]] = tried[is_it]
        left, tens = left[~is_it], tens[~is_it]
    printed = np.concatenate([printed, left])
    found[printed] = flat[printed].astype(str).astype(np.float64)
    return found.reshape(array.shape)


def to_json(value: Any) -> str:
    """Compact JSON in ASCII: lone surrogates, line separators and all that isn't text to everybody is escaped."""
    return json.dumps(value, allow_nan=False, separators=(",", ":"))


def packed(value: Any, level: int = 9) -> str:
    """What the page unpacks: JSON, gzipped, in base64."""
    return base64.b64encode(gzip.compress(to_json(value).encode(), level, mtime=0)).decode()
