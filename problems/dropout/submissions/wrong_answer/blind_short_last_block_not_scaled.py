# Works in blocks of 4096 entries and does not scale a short last block.
# zh: 以 4096 个元素为一块处理，较短的最后一块没有缩放。
import numpy as np


def dropout(x, p, u, training=True):
    if not training:
        return x
    wide = np.float64 if x.dtype == np.float64 else np.float32
    if p >= 1:
        return np.zeros_like(x)
    flat, keep = x.ravel().astype(wide), (u >= p).ravel()
    out = np.zeros(flat.size, wide)
    for s in range(0, flat.size, 4096):
        part = slice(s, s + 4096)
        scale = 1 if flat[part].size < 64 and s else 1 - p
        out[part][keep[part]] = flat[part][keep[part]] / scale
    return out.reshape(x.shape).astype(x.dtype)
