# judge: multi-head-attention
import numpy as np


def multi_head_attention(
    x: np.ndarray,
    w_q: np.ndarray,
    w_k: np.ndarray,
    w_v: np.ndarray,
    w_o: np.ndarray,
    num_heads: int,
    is_causal: bool = False,
) -> np.ndarray:
    """Multi-head self-attention: x (…, L, D), each weight (D, D) applied as x @ w; the result has x's shape and dtype.

    Heads split the last axis in order. With is_causal position i attends to 0 … i.
    """
    raise NotImplementedError
