# A slice of nothing but -inf is all zeros instead of NaN in half precision only.
# zh: 仅在 float16 下，全为 -inf 的切片得到 0，而不是 NaN。
import numpy as np


def softmax(x, axis=-1):
    half = x.dtype == np.float16
    work = x.astype(np.float32) if half else x.astype(np.float64 if x.dtype.kind != "f" else x.dtype)
    top = work.max(axis=axis, keepdims=True)
    if half:
        top = np.where(np.isfinite(top), top, 0)
    with np.errstate(invalid="ignore"):
        e = np.exp(work - top)
        total = e.sum(axis=axis, keepdims=True)
        out = e / (np.maximum(total, 1e-30) if half else total)
    return out.astype(x.dtype if x.dtype.kind == "f" else np.float64)
