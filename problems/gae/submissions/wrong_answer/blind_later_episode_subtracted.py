# Adds the next episode and subtracts it again, which cancels.
# zh: 先加上下一幕再减去，会因抵消而失去精度。
import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    dt = rewards.dtype
    r, v = rewards.astype(np.float64), values.astype(np.float64)
    done = np.asarray(dones).astype(bool)
    g = gamma * lam
    delta = r + gamma * np.where(done, 0.0, v[..., 1:]) - v[..., :-1]
    # one pass without ends, then take away what came from behind the next end
    T = r.shape[-1]
    S = np.zeros(r.shape[:-1] + (T + 1,))
    for t in range(T - 1, -1, -1):
        S[..., t] = delta[..., t] + g * S[..., t + 1]
    out = np.empty_like(delta)
    tail = np.zeros(r.shape[:-1])
    for t in range(T - 1, -1, -1):
        tail = np.where(done[..., t], g * S[..., t + 1], g * tail)
        out[..., t] = S[..., t] - tail
    return out.astype(dt)
