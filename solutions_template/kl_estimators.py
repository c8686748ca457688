# judge: kl-estimators
import numpy as np


def kl_estimators(logp: np.ndarray, ref_logp: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the estimators k1, k2 and k3 of KL(policy ‖ reference) for each token sampled from the policy.

    All arrays have one shape and one dtype. Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
