# The shortcut for a `lam` of 0 forgets the ends of episodes.
# zh: `lam` 为 0 时的捷径忘了回合的结束。
import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    work = np.float64 if rewards.dtype == np.float64 else np.float32
    r, v, live = rewards.astype(work), values.astype(work), 1 - dones.astype(work)
    if lam == 0:
        return (r + gamma * v[..., 1:] - v[..., :-1]).astype(rewards.dtype)
    out = np.zeros(r.shape, work)
    carry = np.zeros(r.shape[:-1], work)
    for t in reversed(range(r.shape[-1])):
        carry = r[..., t] + gamma * live[..., t] * (v[..., t + 1] + lam * carry) - v[..., t]
        out[..., t] = carry
    return out.astype(rewards.dtype)
