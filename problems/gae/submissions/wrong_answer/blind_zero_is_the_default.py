# `lam or 0.95` takes a `lam` of 0 for one that is missing.
# zh: `lam or 0.95` 把值为 0 的 `lam` 当作未给出。
import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    lam = lam or 0.95
    work = np.float64 if rewards.dtype == np.float64 else np.float32
    r, v, live = rewards.astype(work), values.astype(work), 1 - dones.astype(work)
    out = np.zeros(r.shape, work)
    carry = np.zeros(r.shape[:-1], work)
    for t in reversed(range(r.shape[-1])):
        carry = r[..., t] + gamma * live[..., t] * (v[..., t + 1] + lam * carry) - v[..., t]
        out[..., t] = carry
    return out.astype(rewards.dtype)
