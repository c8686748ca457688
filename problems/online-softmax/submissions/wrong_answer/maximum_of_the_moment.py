# Writes each chunk with the maximum that was known when it was read.
# zh: 每一块用读到它时的最大值写结果。

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
    highs = np.maximum.accumulate([chunk.astype(wide).max() for chunk in chunks])
    out = [
        (np.exp(chunk.astype(wide) - high) / total).astype(chunk.dtype)
        for chunk, high in zip(chunks, highs, strict=True)
    ]
    return np.concatenate(out)
