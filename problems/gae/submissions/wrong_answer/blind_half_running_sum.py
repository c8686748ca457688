# Keeps the running sum in float16 when there are leading axes.
# zh: 有前导轴时用 float16 保存累加值。
import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    kind = rewards.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    r, v = rewards.astype(wide), values.astype(wide)
    live = 1 - dones.astype(wide)
    g, gl = wide(gamma), wide(gamma * lam)
    out = np.empty_like(r)
    run = np.zeros(r.shape[:-1], wide)
    for t in range(r.shape[-1] - 1, -1, -1):
        alive = live[..., t]
        run = r[..., t] + g * alive * v[..., t + 1] - v[..., t] + gl * alive * run
        if kind == np.float16 and r.ndim > 2:
            run = run.astype(kind).astype(wide)
        out[..., t] = run
    return out.astype(kind)
