"""The recursion A = a + b · A_next as a scan by doubling: log T steps, each on whole arrays."""

import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    wide = np.promote_types(rewards.dtype, np.float32)
    r, v, live = (array.astype(wide) for array in (rewards, values, 1 - dones))
    total = r + gamma * live * v[..., 1:] - v[..., :-1]
    decay = gamma * lam * live
    width = 1
    while width < total.shape[-1]:
        total[..., :-width] = total[..., :-width] + decay[..., :-width] * total[..., width:]
        decay[..., :-width] = decay[..., :-width] * decay[..., width:]
        width *= 2
    return total.astype(rewards.dtype)
