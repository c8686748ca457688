# Sums the discounted deltas of all later steps for each step: O(T²).
# zh: 对每一步都重新累加后面所有的 delta：O(T²)。

import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    wide = np.promote_types(rewards.dtype, np.float32)
    r, v = rewards.astype(wide), values.astype(wide)
    live = 1 - dones.astype(wide)
    delta = r + gamma * live * v[..., 1:] - v[..., :-1]
    advantages = np.zeros_like(r)
    for t in range(r.shape[-1]):
        weight = np.ones(r.shape[:-1], wide)
        for later in range(t, r.shape[-1]):
            advantages[..., t] += weight * delta[..., later]
            weight = weight * gamma * lam * live[..., later]
    return advantages.astype(rewards.dtype)
