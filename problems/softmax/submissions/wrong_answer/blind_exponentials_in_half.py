# The exponentials of float16 logits are rounded to float16 before they are summed and divided.
# zh: 对 float16 的 logits，先把指数值舍入成 float16，再求和并相除。
import numpy as np


def softmax(x, axis=-1):
    if not np.issubdtype(x.dtype, np.floating):
        x = x.astype(np.float64)
    e = np.exp((x - x.max(axis=axis, keepdims=True)).astype(np.float32 if x.dtype == np.float16 else x.dtype)).astype(
        x.dtype
    )
    return e / e.sum(axis=axis, keepdims=True, dtype=x.dtype)
