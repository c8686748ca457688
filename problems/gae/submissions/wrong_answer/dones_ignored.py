# Ignores the ends of episodes.
# zh: 完全忽略了回合的结尾。

import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    wide = np.promote_types(rewards.dtype, np.float32)
    r, v = rewards.astype(wide), values.astype(wide)
    live = np.ones_like(r)
    advantages = np.zeros_like(r)
    running = np.zeros(r.shape[:-1], wide)
    for t in reversed(range(r.shape[-1])):
        delta = r[..., t] + gamma * live[..., t] * v[..., t + 1] - v[..., t]
        running = delta + gamma * lam * live[..., t] * running
        advantages[..., t] = running
    return advantages.astype(rewards.dtype)
