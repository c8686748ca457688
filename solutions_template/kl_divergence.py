# judge: kl-divergence
import numpy as np


def kl_divergence(p_logits: np.ndarray, q_logits: np.ndarray, reduction: str = "batchmean") -> np.ndarray | float:
    """Return KL(P‖Q) over the last axis of two logit arrays of the same shape (…, V), in their dtype.

    ``reduction`` is "none" (one value per row), "sum", or "batchmean" (the sum over the number of all rows). Classes
    with p = 0 contribute 0. The inputs must not change.
    """
    raise NotImplementedError
