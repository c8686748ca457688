# judge: lstm-cell
import numpy as np


def lstm_cell(
    x: np.ndarray,
    h: np.ndarray,
    c: np.ndarray,
    w_ih: np.ndarray,
    w_hh: np.ndarray,
    b_ih: np.ndarray,
    b_hh: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Return ``(h', c')`` after one step; the blocks of the weights are i, f, g, o.

    Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
