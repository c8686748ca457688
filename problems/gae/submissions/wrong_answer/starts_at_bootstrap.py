# Begins the recursion with the bootstrap value instead of 0.
# zh: 递推从自举价值开始，而不是从 0 开始。

import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    wide = np.promote_types(rewards.dtype, np.float32)
    r, v = rewards.astype(wide), values.astype(wide)
    live = 1 - dones.astype(wide)
    advantages = np.zeros_like(r)
    running = v[..., -1]
    for t in reversed(range(r.shape[-1])):
        delta = r[..., t] + gamma * live[..., t] * v[..., t + 1] - v[..., t]
        running = delta + gamma * lam * live[..., t] * running
        advantages[..., t] = running
    return advantages.astype(rewards.dtype)
