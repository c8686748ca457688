# judge: batch-norm
import numpy as np


def batch_norm(
    x: np.ndarray,
    weight: np.ndarray,
    bias: np.ndarray,
    running_mean: np.ndarray,
    running_var: np.ndarray,
    momentum: float = 0.1,
    eps: float = 1e-5,
    training: bool = True,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return ``(y, new_mean, new_var)`` for ``x`` of shape (N, C, …), all in its dtype.

    ``y`` is normalised by the biased variance of the batch, or by the running statistics where ``training`` is
    false; ``new_var`` takes the unbiased variance, weighted by ``momentum``. Compute half precision in float32.
    The inputs must not change.
    """
    raise NotImplementedError
