# Leaves chunks more than 20 below the maximum out of the sum.
# zh: 比最大值低 20 以上的块不计入和。
import numpy as np


def online_softmax(chunks):
    dt = chunks[0].dtype
    w = np.float64 if dt == np.float64 else np.float32
    m, total = -np.inf, 0.0
    for c in chunks:
        top = float(c.max())
        if top > m:
            total = total * np.exp(m - top) if total else 0.0
            m = top
        if m - top > 20:
            continue
        if m > -np.inf:
            for i in range(0, len(c), 1 << 18):
                total += float(np.exp(c[i : i + (1 << 18)].astype(w) - w(m)).sum(dtype=np.float64))
    out = np.empty(sum(map(len, chunks)), dtype=dt)
    if m == -np.inf:
        out.fill(np.nan)
        return out
    pos = 0
    for c in chunks:
        for i in range(0, len(c), 1 << 18):
            part = c[i : i + (1 << 18)].astype(w)
            part -= w(m)
            np.exp(part, out=part)
            part /= w(total)
            out[pos : pos + len(part)] = part
            pos += len(part)
    return out
