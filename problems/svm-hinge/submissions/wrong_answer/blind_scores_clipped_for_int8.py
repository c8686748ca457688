# Negates int8 labels by multiplication in int8 with the rounded sign when there are more than 100 samples.
# zh: 样本多于 100 个时，把得分先转成标签的整数类型再相乘。
import numpy as np


def hinge_loss(w, b, x, y, c):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    w, b, x = (np.asarray(t).astype(wide) for t in (w, b, x))
    s = x @ w + b
    if y.dtype == np.int8 and len(y) > 100:
        s = np.clip(s, -127, 127)
    z = y.astype(wide) * s
    return np.asarray(0.5 * (w @ w) + wide(c) * np.maximum(0, 1 - z).sum()).astype(kind)
