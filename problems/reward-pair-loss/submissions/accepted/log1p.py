"""max(−d, 0) + log1p(exp(−|d|)): exp never sees a positive number."""

import numpy as np


def reward_pair_loss(chosen, rejected):
    margin = np.subtract(chosen, rejected, dtype=np.promote_types(chosen.dtype, np.float32))
    losses = np.log1p(np.exp(-np.abs(margin))) - np.minimum(margin, 0)
    return losses.mean().astype(chosen.dtype)
