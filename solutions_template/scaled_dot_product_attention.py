# judge: scaled-dot-product-attention
import numpy as np


def attention(
    q: np.ndarray,
    k: np.ndarray,
    v: np.ndarray,
    mask: np.ndarray | None = None,
    is_causal: bool = False,
) -> np.ndarray:
    """Scaled dot-product attention: q (…, Lq, d), k (…, Lk, d), v (…, Lk, dv) → (…, Lq, dv).

    mask is boolean and broadcasts to (…, Lq, Lk); True = may attend. is_causal is aligned at the end (the last query
    sees all keys); both apply. A query that sees no key gives zeros. The result has q's dtype.
    """
    raise NotImplementedError
