# Adds an epsilon to the sum, so that a softmax of nothing is 0.
# zh: 给和加了 epsilon，全部被掩掉时得到 0。

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
    m = m if m > -np.inf else wide.type(0)
    out = [(np.exp(chunk.astype(wide) - m) / (total + wide.type(1e-30))).astype(chunk.dtype) for chunk in chunks]
    return np.concatenate(out)
