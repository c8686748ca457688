# Multiplies exp(alpha − max) by exp(transitions − max), where terms thousands below those maxima vanish.
# zh: 用 exp(alpha − max) 乘 exp(transitions − max)，比最大值低几千的项全部下溢为零。
import numpy as np


def crf_log_partition(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    e, a = emissions.astype(wide), transitions.astype(wide)
    top = a.max(0)
    top = np.where(np.isfinite(top), top, 0)
    kernel = np.exp(a - top)
    alpha = e[..., 0, :]
    with np.errstate(divide="ignore"):
        for t in range(1, e.shape[-2]):
            m = alpha.max(-1, keepdims=True)
            m = np.where(np.isfinite(m), m, 0)
            alpha = np.log(np.exp(alpha - m) @ kernel) + m + top + e[..., t, :]
        m = alpha.max(-1, keepdims=True)
        m = np.where(np.isfinite(m), m, 0)
        result = np.log(np.exp(alpha - m).sum(-1)) + m[..., 0]
    return result.astype(emissions.dtype)
