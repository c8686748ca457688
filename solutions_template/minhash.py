# judge: minhash
import numpy as np


def minhash_signature(shingles: np.ndarray, a: np.ndarray, b: np.ndarray, p: int) -> np.ndarray:
    """Return ``signature[i] = min over the shingles x of ((a[i] * x + b[i]) mod p)`` as int64, computed exactly.

    ``shingles`` has shape (m,), ``a`` and ``b`` have shape (h,), as the result has. The inputs must not change.
    """
    raise NotImplementedError
