# Writes the exponentials of each chunk shifted by the maximum at that time, and rescales only the sum.
# zh: 写出各块的指数时用的是当时的最大值，之后只缩放了和。

import numpy as np


def online_softmax(chunks):
    dtype = chunks[0].dtype
    wide = np.promote_types(dtype, np.float32)
    top, total = -np.inf, 0.0
    tops = []
    for chunk in chunks:
        part = chunk.astype(wide)
        new = max(top, part.max())
        if new == -np.inf:
            tops.append(0)
            continue
        total = total * np.exp(top - new) + np.exp(part - new).sum()
        top = new
        tops.append(new)
    result = np.empty(sum(len(chunk) for chunk in chunks), dtype)
    at = 0
    for chunk, top in zip(chunks, tops):
        result[at : at + len(chunk)] = np.exp(chunk.astype(wide) - top) / total
        at += len(chunk)
    return result
