# Does not rescale the sum while the maximum rises by less than 8, and shifts by the last maximum all the same.
# zh: 最大值上升不到 8 时不缩放旧的和，但最后仍减去新的最大值。

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
        total = (total if new - top < 8 else total * np.exp(top - new)) + np.exp(part - new).sum()
        top = new
    result = np.empty(sum(len(chunk) for chunk in chunks), dtype)
    at = 0
    for chunk in chunks:
        result[at : at + len(chunk)] = np.exp(chunk.astype(wide) - top) / total
        at += len(chunk)
    return result
