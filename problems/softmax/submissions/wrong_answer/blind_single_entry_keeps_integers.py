# An axis of size one returns ones of the dtype of x, so integers stay integers.
# zh: 长度为 1 的轴直接返回 x 的 dtype 的 1，整数输入没有提升为浮点数。
import numpy as np


def softmax(x, axis=-1):
    if x.dtype == np.float16:
        work = x.astype(np.float32)
    elif np.issubdtype(x.dtype, np.integer):
        work = x.astype(np.float64)
    else:
        work = x
    out_dtype = work.dtype if np.issubdtype(x.dtype, np.integer) else x.dtype
    if x.shape[axis] == 1 and not np.isinf(x).any():
        return np.ones_like(x)
    peak = work.max(axis=axis, keepdims=True)
    e = np.exp(work - peak)
    e /= e.sum(axis=axis, keepdims=True)
    return e.astype(out_dtype, copy=False)
