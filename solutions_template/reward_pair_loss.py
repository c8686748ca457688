# judge: reward-pair-loss
import numpy as np


def reward_pair_loss(chosen: np.ndarray, rejected: np.ndarray) -> np.ndarray:
    """Return the mean over all pairs of −log sigmoid(chosen − rejected).

    The arrays hold rewards and have one shape; the result is a scalar of their dtype. Compute half precision in
    float32. The inputs must not change.
    """
    raise NotImplementedError
