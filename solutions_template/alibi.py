# judge: alibi
import numpy as np


def alibi_bias(num_heads: int, n: int) -> np.ndarray:
    """Return the (num_heads, n, n) bias −slope · (i − j) for keys j ≤ i, and −inf for later keys.

    The result is float64.
    """
    raise NotImplementedError
