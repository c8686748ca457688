# judge: info-nce
import numpy as np


def info_nce(q: np.ndarray, k: np.ndarray, temperature: float = 0.07) -> np.ndarray | float:
    """Return the mean cross-entropy of the key of the same index, by cosine similarity over ``temperature``.

    ``q`` is (N, D) and ``k`` is (M, D) with M ≥ N. The result is a scalar of their dtype. Compute half precision in
    float32. The inputs must not change.
    """
    raise NotImplementedError
