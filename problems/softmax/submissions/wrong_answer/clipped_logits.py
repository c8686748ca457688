# Clips the logits instead of shifting them: logits beyond the clip become equal.
# zh: 用截断代替平移：超出截断范围的 logits 会变得相等。

import numpy as np


def softmax(x, axis=-1):
    dtype = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    exp = np.exp(np.clip(x.astype(np.float64), -700, 700))
    exp[np.isneginf(x)] = 0
    return (exp / exp.sum(axis=axis, keepdims=True)).astype(dtype)
