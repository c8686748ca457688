# judge: focal-loss
import numpy as np


def focal_loss(
    logits: np.ndarray, targets: np.ndarray, alpha: float = 0.25, gamma: float = 2.0, reduction: str = "mean"
) -> np.ndarray:
    """Return the focal loss −alpha_t · (1 − p_t)^gamma · log p_t of binary targets, from logits.

    ``alpha`` = −1 means no weight. ``reduction`` is "none", "sum" or "mean" (over all entries). The result has the dtype
    of ``logits``; compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
