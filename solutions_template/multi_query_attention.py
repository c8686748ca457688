# judge: multi-query-attention
import numpy as np


def multi_query_attention(
    x: np.ndarray,
    w_q: np.ndarray,
    w_k: np.ndarray,
    w_v: np.ndarray,
    w_o: np.ndarray,
    num_heads: int,
    is_causal: bool = False,
) -> np.ndarray:
    """Multi-query self-attention: x (…, L, D), w_q and w_o (D, D), w_k and w_v (D, D/H), applied as x @ w.

    All query heads share one key head and one value head. With is_causal position i attends to 0 … i.
    The result has x's shape and dtype.
    """
    raise NotImplementedError
