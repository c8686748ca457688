# Adds 10⁻⁴ to the sum.
# zh: 总和加上了 10⁻⁴。

import numpy as np


def online_softmax(chunks):
    dtype = chunks[0].dtype
    wide = np.promote_types(dtype, np.float32)
    top, total = -np.inf, 0.0
    for chunk in chunks:
        part = chunk.astype(wide)
        new = max(top, part.max())
        if new == -np.inf:
            continue
        total = total * np.exp(top - new) + np.exp(part - new).sum()
        top = new
    result = np.empty(sum(len(chunk) for chunk in chunks), dtype)
    at = 0
    for chunk in chunks:
        result[at : at + len(chunk)] = np.exp(chunk.astype(wide) - top) / (total + 1e-4)
        at += len(chunk)
    return result
