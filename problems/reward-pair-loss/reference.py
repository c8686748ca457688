"""−log sigmoid(d) is log(1 + exp(−d)), which logaddexp computes without overflow; O(n)."""

import numpy as np


def reward_pair_loss(chosen, rejected):
    """Return the mean of −log sigmoid(chosen − rejected)."""
    margin = chosen.astype(np.promote_types(chosen.dtype, np.float32)) - rejected
    return np.logaddexp(0, -margin).mean().astype(chosen.dtype)
