# Returns float32 for half-precision chunks.
# zh: 半精度输入返回了 float32。

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
    out = [(np.exp(chunk.astype(wide) - m) / total).astype(wide) for chunk in chunks]
    return np.concatenate(out)
