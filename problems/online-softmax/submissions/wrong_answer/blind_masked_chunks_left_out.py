# Leaves fully masked chunks out of the result.
# zh: 全部被屏蔽的块没有放进结果。

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
    chunks = [chunk for chunk in chunks if chunk.max() > -np.inf]
    result = np.empty(sum(len(chunk) for chunk in chunks), dtype)
    at = 0
    for chunk in chunks:
        result[at : at + len(chunk)] = np.exp(chunk.astype(wide) - top) / total
        at += len(chunk)
    return result
