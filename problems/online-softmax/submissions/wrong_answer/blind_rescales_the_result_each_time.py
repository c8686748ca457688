# Rescales everything that was written so far with each chunk.
# zh: 每来一块就把此前写出的结果全部重新缩放。

import numpy as np


def online_softmax(chunks):
    dtype = chunks[0].dtype
    wide = np.promote_types(dtype, np.float32)
    result = np.empty(sum(len(chunk) for chunk in chunks), dtype)
    top, total, at = -np.inf, 0.0, 0
    for chunk in chunks:
        part = chunk.astype(wide)
        new = max(top, part.max())
        if new > -np.inf:
            scale = np.exp(top - new)
            fresh = total * scale + np.exp(part - new).sum()
            result[:at] = result[:at] * (total * scale / fresh)
            result[at : at + len(chunk)] = np.exp(part - new) / fresh
            top, total = new, fresh
        else:
            result[at : at + len(chunk)] = 0
        at += len(chunk)
    return result if total else np.full_like(result, np.nan)
