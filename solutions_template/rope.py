# judge: rope
import numpy as np


def rope(x: np.ndarray, positions: np.ndarray, base: float = 10000.0, scale: float = 1.0) -> np.ndarray:
    """Rotate the pairs (i, i + d/2) of ``x`` by (position / scale) · base^(-2i/d), in the dtype of ``x``.

    ``x`` has shape (…, L, d) with d even, ``positions`` holds L integers. Compute the angles in float64. The inputs must not change.
    """
    raise NotImplementedError
