# Reads dones[t + 1]: an end cuts one step too early.
# zh: 读成了 dones[t + 1]：提前一步切断。

import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    wide = np.promote_types(rewards.dtype, np.float32)
    r, v = rewards.astype(wide), values.astype(wide)
    live = 1 - dones.astype(wide)
    advantages = np.zeros_like(r)
    running = np.zeros(r.shape[:-1], wide)
    for t in reversed(range(r.shape[-1])):
        delta = r[..., t] + gamma * live[..., min(t + 1, r.shape[-1] - 1)] * v[..., t + 1] - v[..., t]
        running = delta + gamma * lam * live[..., min(t + 1, r.shape[-1] - 1)] * running
        advantages[..., t] = running
    return advantages.astype(rewards.dtype)
