# Starts the maximum at −10⁵, so that a row whose logits are all masked sums to 0 but gives 0 and not NaN.
# zh: 最大值的初值取 −10⁵，全部被屏蔽时结果不是 NaN，而是 0。

import numpy as np


def online_softmax(chunks):
    dtype = chunks[0].dtype
    wide = np.promote_types(dtype, np.float32)
    top, total = -1e5, 0.0
    for chunk in chunks:
        part = chunk.astype(wide)
        new = max(top, part.max())
        total = total * np.exp(top - new) + np.exp(part - new).sum()
        top = new
    result = np.empty(sum(len(chunk) for chunk in chunks), dtype)
    at = 0
    for chunk in chunks:
        result[at : at + len(chunk)] = np.exp(chunk.astype(wide) - top) / max(total, 1e-300)
        at += len(chunk)
    return result
