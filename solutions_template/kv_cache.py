# judge: kv-cache
import numpy as np


def kv_cache_attention(
    q: np.ndarray, k_new: np.ndarray, v_new: np.ndarray, k_cache: np.ndarray, v_cache: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return ``(out, k_all, v_all)``: the grown cache, and causal attention of the new queries over it.

    ``q`` and ``k_new`` have shape (…, n, d), ``k_cache`` (…, c, d), the values dv columns. New query i sees the
    cache and the new tokens 0 to i. Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
