# judge: average-precision
import numpy as np


def average_precision(scores: np.ndarray, labels: np.ndarray) -> np.floating:
    """Return the average precision: Σ (Rᵢ − Rᵢ₋₁) · Pᵢ over the different scores from the highest down.

    Samples with equal scores pass the threshold together. Without a positive the result is nan. The inputs must not
    change.
    """
    raise NotImplementedError
