# Bounds the maximum below by -10**7 to avoid −inf − −inf, though scores in float64 may lie lower.
# zh: 为避免 −inf − −inf 把最大值截到不低于 -10**7，而 float64 的分数可能更低。
import numpy as np


def lse(x, axis):
    m = np.maximum(x.max(axis, keepdims=True), -1e7)
    with np.errstate(divide="ignore"):
        return np.log(np.exp(x - m).sum(axis)) + np.squeeze(m, axis)


def crf_log_partition(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    e, a = emissions.astype(wide), transitions.astype(wide)
    alpha = e[..., 0, :]
    for t in range(1, e.shape[-2]):
        alpha = lse(alpha[..., :, None] + a, -2) + e[..., t, :]
    return lse(alpha, -1).astype(emissions.dtype)
