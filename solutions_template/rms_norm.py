# judge: rms-norm
import numpy as np


def rms_norm(x: np.ndarray, weight: np.ndarray, eps: float = 1e-6) -> np.ndarray:
    """Return x / sqrt(mean(x², last axis) + eps) · weight, in the dtype of ``x``.

    ``x`` has shape (…, d), ``weight`` (d,). Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
