# Rescales the old sum by exp(new − old).
# zh: 旧的和乘成了 exp(新 − 旧)。

import numpy as np


def online_softmax(chunks):
    wide = np.promote_types(chunks[0].dtype, np.float32)
    m, total = wide.type(-np.inf), wide.type(0)
    for chunk in chunks:
        x = chunk.astype(wide)
        new = np.maximum(m, x.max())
        if new > -np.inf:
            total = (total * np.exp(new - m) if total else 0) + np.exp(x - new).sum()
        m = new
    out = [(np.exp(chunk.astype(wide) - m) / total).astype(chunk.dtype) for chunk in chunks]
    return np.concatenate(out)
