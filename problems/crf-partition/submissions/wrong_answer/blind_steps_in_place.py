# Writes each step into a view of the first position, which changes a float64 input.
# zh: 把各步结果就地写进首个位置的视图，float64 时改动了输入。
import numpy as np


def lse(x, axis):
    m = x.max(axis, keepdims=True)
    m = np.where(np.isfinite(m), m, 0)
    with np.errstate(divide="ignore"):
        return np.log(np.exp(x - m).sum(axis)) + np.squeeze(m, axis)


def crf_log_partition(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    e, a = np.asarray(emissions, wide), np.asarray(transitions, wide)
    alpha = e[..., 0, :]
    for t in range(1, e.shape[-2]):
        np.add(lse(alpha[..., :, None] + a, -2), e[..., t, :], out=alpha)
    return lse(alpha, -1).astype(emissions.dtype)
