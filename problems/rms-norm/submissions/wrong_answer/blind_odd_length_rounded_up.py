# Divides by the even number above when d is odd and above 50.
# zh: d 为奇数且大于 50 时，除以大一的偶数。
import numpy as np


def rms_norm(x, weight, eps=1e-6):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    h = x.astype(wide)
    d = x.shape[-1]
    ms = np.square(h).sum(-1, keepdims=True) / (d + (d % 2 if d > 50 else 0))
    return (h / np.sqrt(ms + wide(eps)) * weight.astype(wide)).astype(kind)
