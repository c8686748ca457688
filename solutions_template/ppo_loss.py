# judge: ppo-loss
import numpy as np


def ppo_loss(
    logp: np.ndarray, old_logp: np.ndarray, advantages: np.ndarray, mask: np.ndarray, clip: float = 0.2
) -> np.ndarray:
    """Return the clipped PPO loss: minus the mean, over the tokens where ``mask`` is true, of min(r·A, clip(r)·A).

    The arrays have one shape, and the result is a scalar of their dtype. Compute half precision in float32.
    Masked entries may overflow. The inputs must not change.
    """
    raise NotImplementedError
