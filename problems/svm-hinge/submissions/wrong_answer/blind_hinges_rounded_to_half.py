# Rounds the hinges to the dtype of the input before they are summed.
# zh: 求和之前把各铰链值舍入到输入类型。
import numpy as np


def hinge_loss(w, b, x, y, c):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    w, b, x, y = w.astype(wide), b.astype(wide), x.astype(wide), y.astype(wide)
    h = np.maximum(0, 1 - y * (x @ w + b))
    h = h.astype(kind).astype(wide)
    return kind.type(wide(0.5) * (w @ w) + wide(c) * h.sum())
