# Updates maximum and sum with one logit at a time in Python.
# zh: 在 Python 里逐个 logit 更新最大值与和。

import numpy as np


def online_softmax(chunks):
    wide = np.promote_types(chunks[0].dtype, np.float32)
    m, total = wide.type(-np.inf), wide.type(0)
    for chunk in chunks:
        for x in chunk.astype(wide):
            new = max(m, x)
            if new > -np.inf:
                total = total * np.exp(m - new) + np.exp(x - new)
            m = new
    out = [(np.exp(chunk.astype(wide) - m) / total).astype(chunk.dtype) for chunk in chunks]
    return np.concatenate(out)
