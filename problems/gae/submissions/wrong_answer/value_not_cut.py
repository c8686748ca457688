# Adds the value of the next episode's first state.
# zh: 加上了下一回合初始状态的价值。

import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    wide = np.promote_types(rewards.dtype, np.float32)
    r, v = rewards.astype(wide), values.astype(wide)
    live = 1 - dones.astype(wide)
    advantages = np.zeros_like(r)
    running = np.zeros(r.shape[:-1], wide)
    for t in reversed(range(r.shape[-1])):
        delta = r[..., t] + gamma * v[..., t + 1] - v[..., t]
        running = delta + gamma * lam * live[..., t] * running
        advantages[..., t] = running
    return advantages.astype(rewards.dtype)
