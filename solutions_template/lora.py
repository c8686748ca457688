# judge: lora
import numpy as np


def lora_forward(x: np.ndarray, w: np.ndarray, a: np.ndarray, b: np.ndarray, alpha: float) -> np.ndarray:
    """Return x @ wᵀ + (alpha / r) · x @ aᵀ @ bᵀ in the dtype of ``x``.

    ``x`` has shape (…, in), ``w`` (out, in), ``a`` (r, in), ``b`` (out, r). Compute half precision in float32.
    The inputs must not change.
    """
    raise NotImplementedError
