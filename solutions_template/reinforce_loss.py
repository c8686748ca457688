# judge: reinforce-loss
import numpy as np


def reinforce_loss(logp: np.ndarray, rewards: np.ndarray, mask: np.ndarray, baseline: str = "mean") -> np.ndarray:
    """Return −mean_i (r_i − b_i) · Σ_t logp_it over the tokens where ``mask`` is true.

    ``baseline`` is "none", "mean" or "leave_one_out". Masked entries may be −inf or NaN. Compute half precision in
    float32. The inputs must not change.
    """
    raise NotImplementedError
