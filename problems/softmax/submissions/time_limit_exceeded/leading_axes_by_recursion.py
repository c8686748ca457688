# Handles arrays of more than two dimensions part by part, in a recursion over the leading axes.
# zh: 超过二维的数组沿前导维递归，逐块计算。
import numpy as np


def _whole(x, axis=-1):
    """Return softmax of ``x`` along ``axis``, in the dtype of ``x`` (float64 for integers)."""
    dtype = x.dtype if np.issubdtype(x.dtype, np.floating) else np.float64
    with np.errstate(invalid="ignore"):  # all -inf: (-inf) - (-inf) is the NaN we want
        # float16 ends at 65504 and has 11 bits: too little to add up many exponentials.
        exp = np.subtract(x, x.max(axis=axis, keepdims=True), dtype=np.float64)
        np.exp(exp, out=exp)
        exp /= exp.sum(axis=axis, keepdims=True)
    return exp.astype(dtype, copy=False)


def softmax(x, axis=-1):
    axis %= x.ndim
    if x.ndim > 2 and axis > 0:
        return np.stack([softmax(part, axis - 1) for part in x])
    return _whole(x, axis)
