# Masked entries are replaced by -10000, which is not small beside finite logits of -50000.
# zh: 用 -10000 代替被遮住的 -inf，而有限的 logits 可能低至 -50000。
import numpy as np


def softmax(x, axis=-1):
    if x.dtype.kind != "f":
        x = x.astype(np.float64)
    z = x.astype(np.float32) if x.dtype == np.float16 else x
    dead = np.isneginf(z).all(axis=axis, keepdims=True)
    z = np.where(np.isneginf(z), -1e4, z)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    p = e / e.sum(axis=axis, keepdims=True)
    return np.where(dead, np.nan, p).astype(x.dtype)
