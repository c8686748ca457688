# Clears the last values in place where every step ends an episode, which changes the argument.
# zh: 每一步都结束回合时就地清零最后的价值，改动了参数。
import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    w = np.float64 if rewards.dtype == np.float64 else np.float32
    live = 1 - dones.astype(w)
    r, v = rewards.astype(w), values.astype(w, copy=False)
    if dones.all(axis=None) and v.ndim > 1:
        v[..., -1] = 0
    delta = r + w(gamma) * live * v[..., 1:] - v[..., :-1]
    out = np.empty(r.shape, dtype=w)
    a = np.zeros(r.shape[:-1], dtype=w)
    for t in reversed(range(r.shape[-1])):
        a = delta[..., t] + w(gamma * lam) * live[..., t] * a
        out[..., t] = a
    return out.astype(rewards.dtype)
