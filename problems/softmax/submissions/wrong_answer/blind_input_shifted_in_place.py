# The maximum is subtracted in place where the input needs no conversion.
# zh: 输入无需转换类型时，直接在原数组上减去最大值。
import numpy as np


def softmax(x, axis=-1):
    result = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    z = x.astype(np.float32 if result == np.float16 else result, copy=False)
    top = z.max(axis=axis, keepdims=True)
    if not np.isneginf(top).all():
        z -= top
    e = np.exp(z)
    return (e / e.sum(axis=axis, keepdims=True)).astype(result)
