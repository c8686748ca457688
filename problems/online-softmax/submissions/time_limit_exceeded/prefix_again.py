# Computes the sum of all chunks so far again for each new one.
# zh: 每来一块就把前面所有块的和重新算一遍。

import numpy as np


def online_softmax(chunks):
    wide = np.promote_types(chunks[0].dtype, np.float32)
    m, total = wide.type(-np.inf), wide.type(0)
    for number, chunk in enumerate(chunks):
        m = np.maximum(m, chunk.max().astype(wide))
        if m > -np.inf:
            total = sum(np.exp(seen.astype(wide) - m).sum() for seen in chunks[: number + 1])
    out = [(np.exp(chunk.astype(wide) - m) / total).astype(chunk.dtype) for chunk in chunks]
    return np.concatenate(out)
