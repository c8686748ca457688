# Leaves out terms more than 15 below the largest one, as if they could not matter.
# zh: 忽略比最大项小 15 以上的项，以为它们没有影响。
import numpy as np


def lse(x, axis):
    m = x.max(axis, keepdims=True)
    m = np.where(np.isfinite(m), m, 0)
    d = x - m
    with np.errstate(divide="ignore"):
        return np.log(np.where(d < -15, 0, np.exp(d)).sum(axis)) + np.squeeze(m, axis)


def crf_log_partition(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    e, a = emissions.astype(wide), transitions.astype(wide)
    alpha = e[..., 0, :]
    for t in range(1, e.shape[-2]):
        alpha = lse(alpha[..., :, None] + a, -2) + e[..., t, :]
    return lse(alpha, -1).astype(emissions.dtype)
