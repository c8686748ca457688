# judge: grpo-loss
import numpy as np


def grpo_loss(
    logp: np.ndarray,
    old_logp: np.ndarray,
    ref_logp: np.ndarray,
    advantages: np.ndarray,
    mask: np.ndarray,
    clip: float = 0.2,
    beta: float = 0.04,
) -> np.ndarray:
    """Return minus the mean over answers of the mean over their tokens of min(r·A, clip(r)·A) − beta·k3.

    The log-probabilities and ``mask`` have shape (…, T), ``advantages`` has shape (…,). The result is a scalar
    of their dtype. Compute half precision in float32. Masked entries may overflow. The inputs must not change.
    """
    raise NotImplementedError
