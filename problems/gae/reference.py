"""The recursion from the last step to the first, on all environments at once; O(n) time, T steps in Python."""

import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    """Return the advantages: A_t = delta_t + gamma · lam · A_(t+1), where the episode goes on."""
    wide = np.promote_types(rewards.dtype, np.float32)
    r, v, live = (array.astype(wide) for array in (rewards, values, dones == 0))
    advantages = r + gamma * live * v[..., 1:] - v[..., :-1]
    for t in range(r.shape[-1] - 2, -1, -1):
        advantages[..., t] += gamma * lam * live[..., t] * advantages[..., t + 1]
    return advantages.astype(rewards.dtype)
