# Starts the maximum at 0.
# zh: 最大值的初值取 0。

import numpy as np


def online_softmax(chunks):
    dtype = chunks[0].dtype
    wide = np.promote_types(dtype, np.float32)
    top, total = 0.0, 0.0
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
        result[at : at + len(chunk)] = np.exp(chunk.astype(wide) - top) / total
        at += len(chunk)
    return result
