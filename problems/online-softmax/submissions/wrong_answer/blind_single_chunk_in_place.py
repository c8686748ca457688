# Subtracts the maximum in place if there is one chunk of full precision only.
# zh: 只有一块且为全精度时，原地减去最大值，改动了输入。
import numpy as np


def online_softmax(chunks):
    kind = chunks[0].dtype
    wide = np.float64 if kind == np.float64 else np.float32
    if len(chunks) == 1 and len(chunks[0]) > 20 and kind == wide:
        c = chunks[0]
        c -= c.max()
        e = np.exp(c)
        return e / e.sum()
    m, total = -np.inf, 0.0
    for c in chunks:
        b = c.astype(wide)
        top = float(b.max())
        if top == -np.inf:
            continue
        new = max(m, top)
        total = total * np.exp(m - new) + float(np.exp(b - wide(new)).sum(dtype=np.float64))
        m = new
    out = np.empty(sum(map(len, chunks)), dtype=kind)
    i = 0
    for c in chunks:
        out[i : i + len(c)] = np.exp(c.astype(wide) - wide(m)) / wide(total) if total else np.nan
        i += len(c)
    return out
