# Sums squares in blocks of 1024 columns and forgets an incomplete last block with fewer than eight.
# zh: 每 1024 列一块求平方和，最后一块不足八列时漏掉。
import numpy as np


def rms_norm(x, weight, eps=1e-6):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    h = x.astype(wide)
    d = x.shape[-1]
    end = d // 1024 * 1024 if d > 1024 and d % 1024 < 8 else d
    ms = np.square(h[..., :end]).sum(-1, keepdims=True) / d
    return (h / np.sqrt(ms + wide(eps)) * weight.astype(wide)).astype(kind)
