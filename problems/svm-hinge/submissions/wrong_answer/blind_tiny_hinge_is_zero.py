# Takes hinges below 10⁻⁶ for zero.
# zh: 把小于 10⁻⁶ 的铰链值当作零。
import numpy as np


def hinge_loss(w, b, x, y, c):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    w, b, x, y = w.astype(wide), b.astype(wide), x.astype(wide), y.astype(wide)
    h = np.maximum(0, 1 - y * (x @ w + b))
    h = np.where(h < 1e-6, 0, h)
    return kind.type(wide(0.5) * (w @ w) + wide(c) * h.sum())
