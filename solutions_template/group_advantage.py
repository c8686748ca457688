# judge: group-advantage
import numpy as np


def group_advantage(rewards: np.ndarray, eps: float = 1e-4) -> np.ndarray:
    """Return (reward − mean) / (std + eps) within each group, the last axis, with the population standard deviation.

    Floating rewards keep their dtype, others give the default float. Compute half precision in float32. The
    inputs must not change.
    """
    raise NotImplementedError
