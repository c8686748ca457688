# judge: lora-merge
import numpy as np


def lora_merge(w: np.ndarray, a: np.ndarray, b: np.ndarray, alpha: float) -> np.ndarray:
    """Return w + (alpha / r) · b @ a in the dtype of ``w``.

    ``w`` has shape (out, in), ``a`` (r, in), ``b`` (out, r). Compute half precision in float32. The inputs must not
    change.
    """
    raise NotImplementedError
