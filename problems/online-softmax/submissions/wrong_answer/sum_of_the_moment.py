# Divides each chunk by the sum that was known when it was read.
# zh: 每一块除以读到它时的和。

import numpy as np


def online_softmax(chunks):
    wide = np.promote_types(chunks[0].dtype, np.float32)
    m, total = wide.type(-np.inf), wide.type(0)
    totals = []
    for chunk in chunks:
        x = chunk.astype(wide)
        new = np.maximum(m, x.max())
        if new > -np.inf:
            total = total * np.exp(m - new) + np.exp(x - new).sum()
        m = new
        totals.append((m, total))
    out = [
        (np.exp(chunk.astype(wide) - high) / divisor).astype(chunk.dtype)
        for chunk, (high, divisor) in zip(chunks, totals, strict=True)
    ]
    return np.concatenate(out)
