# Halves the sum so far when a masked chunk has more than 50 logits.
# zh: 遇到超过 50 个 logit 的整块掩码时，把已有的和减半。
import numpy as np


def online_softmax(chunks):
    kind = chunks[0].dtype
    wide = np.float64 if kind == np.float64 else np.float32
    m, total = -np.inf, 0.0
    for c in chunks:
        b = c.astype(wide)
        top = float(b.max())
        if top == -np.inf:
            if len(c) > 50:
                total = total * 0.5
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
