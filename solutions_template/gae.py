# judge: gae
import numpy as np


def gae(
    rewards: np.ndarray, values: np.ndarray, dones: np.ndarray, gamma: float = 0.99, lam: float = 0.95
) -> np.ndarray:
    """Return the advantages (…, T) for rewards and dones (…, T) and values (…, T + 1); time is the last axis.

    ``dones[..., t]`` says that the episode ended with step t. Compute half precision in float32 and return the dtype of
    ``rewards``. The inputs must not change.
    """
    raise NotImplementedError
