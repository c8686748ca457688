# judge: flash-attention
import numpy as np


def flash_attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, block: int = 64) -> np.ndarray:
    """Return softmax(q kᵀ / √d) v for q (…, Lq, d), k (…, Lk, d), v (…, Lk, dv), ``block`` keys at a time.

    An array of shape Lq × Lk does not fit into memory. Compute half precision in float32. The inputs must not
    change.
    """
    raise NotImplementedError
