# judge: latent-attention
import numpy as np


def mla_attention(
    x: np.ndarray,
    w_dkv: np.ndarray,
    w_uk: np.ndarray,
    w_uv: np.ndarray,
    w_q: np.ndarray,
    w_o: np.ndarray,
    num_heads: int,
) -> tuple[np.ndarray, np.ndarray]:
    """Return ``(out, latent)`` of causal multi-head latent attention without a rotary part.

    latent = x @ w_dkv; keys and values are latent @ w_uk and latent @ w_uv. Compute half precision in float32.
    The inputs must not change.
    """
    raise NotImplementedError
