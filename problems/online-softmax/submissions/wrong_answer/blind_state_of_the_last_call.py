# Keeps maximum and sum in default arguments, so that a second call goes on from the first.
# zh: 最大值和总和保存在默认参数中，第二次调用会接着第一次的结果。

import numpy as np


def online_softmax(chunks, state=[-np.inf, 0.0]):
    dtype = chunks[0].dtype
    wide = np.promote_types(dtype, np.float32)
    top, total = state
    for chunk in chunks:
        part = chunk.astype(wide)
        new = max(top, part.max())
        if new == -np.inf:
            continue
        total = total * np.exp(top - new) + np.exp(part - new).sum()
        top = new
    state[:] = [top, total]
    result = np.empty(sum(len(chunk) for chunk in chunks), dtype)
    at = 0
    for chunk in chunks:
        result[at : at + len(chunk)] = np.exp(chunk.astype(wide) - top) / total
        at += len(chunk)
    return result
