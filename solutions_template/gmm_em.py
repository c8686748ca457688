# judge: gmm-em
import numpy as np


def gmm_em_step(
    x: np.ndarray, means: np.ndarray, covs: np.ndarray, weights: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the new ``(means, covs, weights)`` of a Gaussian mixture after one step of EM.

    Responsibilities come from logarithms; the new covariances are around the new means. Nothing is added
    to a diagonal or a denominator. The inputs must not change.
    """
    raise NotImplementedError
