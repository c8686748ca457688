# judge: paged-attention
import numpy as np


def paged_attention(
    q: np.ndarray,
    k_pages: np.ndarray,
    v_pages: np.ndarray,
    block_table: np.ndarray,
    lengths: np.ndarray,
) -> np.ndarray:
    """Return the attention of each sequence's query (B, H, d) over its own pages.

    Token t of sequence b is in page ``block_table[b, t // page_size]``, slot ``t % page_size``. Unused slots may hold
    NaN. Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
