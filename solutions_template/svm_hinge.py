# judge: svm-hinge
import numpy as np


def hinge_loss(w: np.ndarray, b: np.ndarray, x: np.ndarray, y: np.ndarray, c: float) -> np.ndarray:
    """Return ½·‖w‖² + c·Σ_i max(0, 1 − y_i·(w·x_i + b)) in the dtype of ``x``.

    Labels are −1 and 1. Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
