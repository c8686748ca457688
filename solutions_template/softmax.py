# judge: softmax
import numpy as np


def softmax(x: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return softmax of ``x`` along ``axis``: stable for logits of ±1e4, in the dtype of ``x`` (float64 for integers).

    Entries of -inf get probability 0; a slice of nothing but -inf is NaN. ``x`` must not change.
    """
    raise NotImplementedError
