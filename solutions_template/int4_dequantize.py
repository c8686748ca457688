# judge: int4-dequantize
import numpy as np


def dequantize_int4(packed: np.ndarray, scale: np.ndarray, zero: np.ndarray, group: int) -> np.ndarray:
    """Return the weights (q − zero) · scale in the dtype of ``scale``, for 4-bit numbers q, two in a byte, low first.

    ``packed`` has shape (…, n / 2) and dtype uint8, ``scale`` and ``zero`` have shape (…, n / group). The inputs must
    not change.
    """
    raise NotImplementedError
