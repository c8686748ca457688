# Computes −done in its own dtype, which wraps around if it is unsigned.
# zh: 在 dones 自己的 dtype 里取负，无符号类型会回绕。

import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    wide = np.promote_types(rewards.dtype, np.float32)
    r, v = rewards.astype(wide), values.astype(wide)
    live = -dones + 1.0 if dones.dtype == np.uint8 else 1 - dones.astype(wide)
    advantages = np.zeros_like(r)
    running = np.zeros(r.shape[:-1], wide)
    for t in reversed(range(r.shape[-1])):
        delta = r[..., t] + gamma * live[..., t] * v[..., t + 1] - v[..., t]
        running = delta + gamma * lam * live[..., t] * running
        advantages[..., t] = running
    return advantages.astype(rewards.dtype)
