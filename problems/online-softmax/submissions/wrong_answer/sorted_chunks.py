# Joins the chunks in order of their first entry.
# zh: 按首元素的顺序拼接了各块。

import numpy as np


def online_softmax(chunks):
    wide = np.promote_types(chunks[0].dtype, np.float32)
    m, total = wide.type(-np.inf), wide.type(0)
    for chunk in chunks:
        x = chunk.astype(wide)
        new = np.maximum(m, x.max())
        if new > -np.inf:
            total = total * np.exp(m - new) + np.exp(x - new).sum()
        m = new
    out = [(np.exp(chunk.astype(wide) - m) / total).astype(chunk.dtype) for chunk in chunks]
    return np.concatenate([out[i] for i in np.argsort([-float(c[0]) for c in chunks])])
