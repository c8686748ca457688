# Adds the maximum back to the logarithm of the sum: near 1e4 float32 has too few digits left for the difference.
# zh: 把最大值加回到对数和里：在 1e4 附近，float32 剩下的有效位数不够表示两者之差。

import numpy as np


def softmax(x, axis=-1):
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    wide = x.astype(np.promote_types(dtype, np.float32))
    top = wide.max(axis=axis, keepdims=True)
    log_sum = top + np.log(np.exp(wide - top).sum(axis=axis, keepdims=True))
    return np.exp(wide - log_sum).astype(dtype)
