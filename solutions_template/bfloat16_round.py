# judge: bfloat16-round
import numpy as np


def to_bfloat16(x: np.ndarray) -> np.ndarray:
    """Return the float32 array ``x`` rounded to the nearest bfloat16 numbers, ties to even, as float32.

    NaN stays NaN. The input must not change.
    """
    raise NotImplementedError
