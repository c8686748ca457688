# Integers are computed in float32 and only then widened to float64.
# zh: 整数输入先用 float32 计算，最后才转成 float64。
import numpy as np


def softmax(x, axis=-1):
    out = x.dtype if x.dtype.kind == "f" else np.float64
    work = x.astype(np.float64) if x.dtype == np.float64 else x.astype(np.float32)
    with np.errstate(invalid="ignore"):
        e = np.exp(work - work.max(axis=axis, keepdims=True))
        return (e / e.sum(axis=axis, keepdims=True)).astype(out)
