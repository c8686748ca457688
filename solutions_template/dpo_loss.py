# judge: dpo-loss
import numpy as np


def dpo_loss(
    pi_chosen: np.ndarray, pi_rejected: np.ndarray, ref_chosen: np.ndarray, ref_rejected: np.ndarray, beta: float = 0.1
) -> np.ndarray:
    """Return the mean over all pairs of −log sigmoid(beta · (the margin of the policy − that of the reference)).

    The arrays hold summed log-probabilities and have one shape; the result is a scalar of their dtype. Compute
    half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
