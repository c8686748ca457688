# `dones - 1` is computed in the type of `dones`, where an unsigned 0 becomes 255.
# zh: `dones - 1` 在 `dones` 自己的类型里计算，无符号的 0 变成 255。
import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    work = np.float64 if rewards.dtype == np.float64 else np.float32
    if dones.dtype == bool:
        dones = dones.astype(work)
    r, v, live = rewards.astype(work), values.astype(work), -1.0 * (dones - dones.dtype.type(1))
    out = np.zeros(r.shape, work)
    carry = np.zeros(r.shape[:-1], work)
    for t in reversed(range(r.shape[-1])):
        carry = r[..., t] + gamma * live[..., t] * (v[..., t + 1] + lam * carry) - v[..., t]
        out[..., t] = carry
    return out.astype(rewards.dtype)
