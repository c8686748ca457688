# Restarts the sum after as many steps as a weight needs to fall below 1e-4.
# zh: 权重降到 1e-4 所需的步数之后，重新开始累加。
import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    kind = rewards.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    r, v = rewards.astype(wide), values.astype(wide)
    live = 1 - dones.astype(wide)
    g, gl = wide(gamma), wide(gamma * lam)
    out = np.empty_like(r)
    stop = int(np.log(1e-4) / np.log(gl)) if 0 < gl < 1 else 10**9
    gone = 0
    run = np.zeros(r.shape[:-1], wide)
    for t in range(r.shape[-1] - 1, -1, -1):
        alive = live[..., t]
        run = r[..., t] + g * alive * v[..., t + 1] - v[..., t] + gl * alive * run
        out[..., t] = run
        gone += 1
        if gone == stop and stop > 500:
            run = run * 0
            gone = 0
    return out.astype(kind)
