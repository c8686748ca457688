# judge: grouped-query-attention
import numpy as np


def grouped_query_attention(
    x: np.ndarray,
    w_q: np.ndarray,
    w_k: np.ndarray,
    w_v: np.ndarray,
    w_o: np.ndarray,
    num_heads: int,
    num_kv_heads: int,
    is_causal: bool = False,
) -> np.ndarray:
    """Grouped-query self-attention: x (…, L, D), w_q and w_o (D, D), w_k and w_v (D, D·kv/H), applied as x @ w.

    Query head h uses key/value head h // (H/kv). With is_causal position i attends to 0 … i. The result has x's shape
    and dtype.
    """
    raise NotImplementedError
