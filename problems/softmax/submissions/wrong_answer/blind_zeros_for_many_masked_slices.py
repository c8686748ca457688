# Gives zeros instead of NaN for slices of nothing but −inf when there are more than 50 slices.
# zh: 切片多于 50 个时，全为 −inf 的切片得到零而不是 NaN。
import numpy as np


def softmax(x, axis=-1):
    kind = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    z = x.astype(np.float64 if kind == np.float64 else np.float32)
    top = z.max(axis=axis, keepdims=True)
    with np.errstate(all="ignore"):
        e = np.exp(z - top)
        out = e / e.sum(axis=axis, keepdims=True)
    if top.size > 50:
        out = np.where(np.isneginf(top), 0, out)
    return out.astype(kind)
