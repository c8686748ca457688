# Divides prefix sums by powers of gamma times lambda for long episodes, which underflow.
# zh: 没有结束标志且多于 100 步时用前缀和除以 γλ 的幂，幂会下溢。
import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    kind = rewards.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    r, v = rewards.astype(wide), values.astype(wide)
    live = 1 - dones.astype(wide)
    g, gl = wide(gamma), wide(gamma * lam)
    T = r.shape[-1]
    if not dones.any() and T > 100 and 0.5 < gl < 1:
        d = r + g * v[..., 1:] - v[..., :-1]
        w = gl ** np.arange(T, dtype=wide)
        with np.errstate(all="ignore"):
            return (np.cumsum((d * w)[..., ::-1], -1)[..., ::-1] / w).astype(kind)
    out = np.empty_like(r)
    run = np.zeros(r.shape[:-1], wide)
    for t in range(r.shape[-1] - 1, -1, -1):
        alive = live[..., t]
        run = r[..., t] + g * alive * v[..., t + 1] - v[..., t] + gl * alive * run
        out[..., t] = run
    return out.astype(kind)
