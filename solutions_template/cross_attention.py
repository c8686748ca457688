# judge: cross-attention
import numpy as np


def cross_attention(
    x: np.ndarray,
    context: np.ndarray,
    w_q: np.ndarray,
    w_k: np.ndarray,
    w_v: np.ndarray,
    w_o: np.ndarray,
    num_heads: int,
    context_mask: np.ndarray | None = None,
) -> np.ndarray:
    """Return the multi-head attention of ``x`` (…, Lq, D) over ``context`` (…, Lk, Dc), of shape (…, Lq, D).

    ``context_mask`` (…, Lk) is True where a position may be attended to; a sequence without any gives zeros. Compute
    half precision in float32, and return the dtype of ``x``. The inputs must not change.
    """
    raise NotImplementedError
