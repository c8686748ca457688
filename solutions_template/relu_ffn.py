# judge: relu-ffn
import numpy as np


def relu_ffn(x: np.ndarray, w1: np.ndarray, b1: np.ndarray, w2: np.ndarray, b2: np.ndarray) -> np.ndarray:
    """Return max(0, x @ w1 + b1) @ w2 + b2 for x (…, D), w1 (D, F), b1 (F,), w2 (F, D), b2 (D,), in x's dtype."""
    raise NotImplementedError
