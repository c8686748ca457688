# Adds the sum up again from all earlier chunks whenever the maximum rises.
# zh: 每当最大值变大，就从前面所有的块重新求和。
import numpy as np


def online_softmax(chunks):
    dt = chunks[0].dtype
    ct = np.float64 if dt == np.float64 else np.float32
    m, total = ct(-np.inf), ct(0)
    for i, c in enumerate(chunks):
        top = ct(c.max())
        if top > m:
            m = top
            total = sum(np.exp(e.astype(ct) - m).sum() for e in chunks[: i + 1])
        elif m > -np.inf:
            total = total + np.exp(c.astype(ct) - m).sum()
    out = np.empty(sum(map(len, chunks)), dtype=dt)
    p = 0
    for c in chunks:
        out[p : p + len(c)] = np.exp(c.astype(ct) - m) / total
        p += len(c)
    return out
