# Stops at the first position where any sentence of the batch has no path left, and returns −inf for all of them.
# zh: 只要批中有一个句子没有合法路径，就对所有句子返回 −inf。
import numpy as np


def lse(x, axis):
    m = x.max(axis, keepdims=True)
    m = np.where(np.isfinite(m), m, 0)
    with np.errstate(divide="ignore"):
        return np.log(np.exp(x - m).sum(axis)) + np.squeeze(m, axis)


def crf_log_partition(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    e, a = emissions.astype(wide), transitions.astype(wide)
    alpha = e[..., 0, :]
    for t in range(1, e.shape[-2]):
        alpha = lse(alpha[..., :, None] + a, -2) + e[..., t, :]
        if np.isneginf(alpha).all(-1).any():
            return np.full(e.shape[:-2], -np.inf, emissions.dtype)[()]
    return lse(alpha, -1).astype(emissions.dtype)
