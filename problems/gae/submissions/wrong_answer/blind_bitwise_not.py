# `~dones` is the logical negation of bool only; of the integer 0 it is −1.
# zh: `~dones` 只对布尔值是逻辑取反，整数 0 取反得 −1。
import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    work = np.float64 if rewards.dtype == np.float64 else np.float32
    if dones.dtype.kind == "f":
        dones = dones > 0
    r, v, live = rewards.astype(work), values.astype(work), (~dones).astype(work)
    out = np.zeros(r.shape, work)
    carry = np.zeros(r.shape[:-1], work)
    for t in reversed(range(r.shape[-1])):
        carry = r[..., t] + gamma * live[..., t] * (v[..., t + 1] + lam * carry) - v[..., t]
        out[..., t] = carry
    return out.astype(rewards.dtype)
