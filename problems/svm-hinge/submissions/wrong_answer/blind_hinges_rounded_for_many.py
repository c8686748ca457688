# Sums the hinges in half precision when there are more than 50 samples.
# zh: 样本多于 50 个时用半精度求和。
import numpy as np


def hinge_loss(w, b, x, y, c):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    w, b, x, y = (np.asarray(t).astype(wide) for t in (w, b, x, y))
    h = np.maximum(0, 1 - y * (x @ w + b))
    with np.errstate(all="ignore"):
        total = h.astype(kind).astype(wide).sum() if len(h) > 50 else h.sum()
    return np.asarray(0.5 * (w @ w) + wide(c) * total).astype(kind)
