# Normalises each chunk by itself.
# zh: 每一块各自归一化。

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
    out = [
        (
            np.exp(chunk.astype(wide) - chunk.astype(wide).max())
            / np.exp(chunk.astype(wide) - chunk.astype(wide).max()).sum()
        ).astype(chunk.dtype)
        for chunk in chunks
    ]
    return np.concatenate(out)
