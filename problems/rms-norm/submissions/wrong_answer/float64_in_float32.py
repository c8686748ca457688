# Computes everything in float32, also float64: its squares may be beyond that range.
# zh: 一律用 float32 计算，float64 输入也不例外：平方可能超出 float32 的范围。
import numpy as np


def rms_norm(x, weight, eps=1e-6):
    wide = x.astype(np.float32)
    mean_square = np.mean(wide * wide, axis=-1, keepdims=True)
    return (wide / np.sqrt(mean_square + eps) * weight).astype(x.dtype)
