"""Time as the first axis and a running advantage, as most PPO code writes it."""

import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    wide = np.promote_types(rewards.dtype, np.float32)
    r, v, d = (np.moveaxis(array, -1, 0).astype(wide) for array in (rewards, values, dones))
    running, out = 0, []
    for t in reversed(range(len(r))):
        delta = r[t] + gamma * v[t + 1] * (1 - d[t]) - v[t]
        running = delta + gamma * lam * (1 - d[t]) * running
        out.append(running)
    return np.stack(out[::-1], axis=-1).astype(rewards.dtype)
