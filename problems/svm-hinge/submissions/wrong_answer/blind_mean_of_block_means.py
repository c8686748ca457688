# Takes the mean over blocks of 1000 samples and multiplies the mean of these means by N.
# zh: 以 1000 个样本为一块求均值，再乘以样本总数。
import numpy as np


def hinge_loss(w, b, x, y, c):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    w, b, x, y = w.astype(wide), b.astype(wide), x.astype(wide), y.astype(wide)
    h = np.maximum(0, 1 - y * (x @ w + b))
    return kind.type(
        wide(0.5) * (w @ w) + wide(c) * np.mean([h[i : i + 1000].mean() for i in range(0, len(h), 1000)]) * len(h)
    )
