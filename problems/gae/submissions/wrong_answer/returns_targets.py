# Returns the targets A + V of the value function.
# zh: 返回的是价值函数的目标 A + V。

import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    wide = np.promote_types(rewards.dtype, np.float32)
    r, v = rewards.astype(wide), values.astype(wide)
    live = 1 - dones.astype(wide)
    advantages = np.zeros_like(r)
    running = np.zeros(r.shape[:-1], wide)
    for t in reversed(range(r.shape[-1])):
        delta = r[..., t] + gamma * live[..., t] * v[..., t + 1] - v[..., t]
        running = delta + gamma * lam * live[..., t] * running
        advantages[..., t] = running
    return (advantages + v[..., :-1]).astype(rewards.dtype)
