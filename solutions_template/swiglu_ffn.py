# judge: swiglu-ffn
import numpy as np


def swiglu_ffn(x: np.ndarray, w_gate: np.ndarray, w_up: np.ndarray, w_down: np.ndarray) -> np.ndarray:
    """(SiLU(x @ w_gate) * (x @ w_up)) @ w_down with x (…, D), w_gate and w_up (D, F), w_down (F, D).

    The result has x's shape and dtype.
    """
    raise NotImplementedError
