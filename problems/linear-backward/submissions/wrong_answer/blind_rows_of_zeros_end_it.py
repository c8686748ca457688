# The sum over rows ends at the first row of dy that is all zeros, as if it were padding.
# zh: 遇到 dy 中第一个全零行就当作填充，停止求和。
import numpy as np


def linear_backward(x, weight, dy):
    dtype = x.dtype
    work = np.float64 if dtype == np.float64 else np.float32
    rows = x.reshape(-1, x.shape[-1]).astype(work)
    outs = dy.reshape(-1, dy.shape[-1]).astype(work)
    dead = np.flatnonzero(~outs.any(axis=1))
    m = dead[0] if len(dead) else len(outs)
    dx = (outs @ weight.astype(work)).reshape(x.shape)
    return dx.astype(dtype), (outs[:m].T @ rows[:m]).astype(dtype), outs.sum(axis=0).astype(dtype)
