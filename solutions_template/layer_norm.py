# judge: layer-norm
import numpy as np


def layer_norm(x: np.ndarray, weight: np.ndarray, bias: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    """Return (x - mean) / sqrt(var + eps) · weight + bias over the last axis, in the dtype of ``x``.

    ``x`` has shape (…, d), ``weight`` and ``bias`` (d,); the variance is the biased one. Compute half precision in
    float32. The inputs must not change.
    """
    raise NotImplementedError
