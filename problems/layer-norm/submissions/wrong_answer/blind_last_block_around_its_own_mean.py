# Sums the squares in blocks of 256 columns around the block's own mean and forgets the part between the means.
# zh: 每 256 列一块、围绕块内均值求平方和，漏掉块间均值差的部分。
import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    h = x.astype(wide)
    d = x.shape[-1]
    mu = h.mean(-1, keepdims=True)
    e = h - mu
    full = d // 256 * 256
    sq = np.zeros_like(mu)
    for s in range(0, d, 256):
        b = e[..., s : s + 256]
        if d > 256 and s == full:
            b = b - b.mean(-1, keepdims=True)
        sq += (b * b).sum(-1, keepdims=True)
    return (e / np.sqrt(sq / d + wide(eps)) * weight.astype(wide) + bias.astype(wide)).astype(kind)
