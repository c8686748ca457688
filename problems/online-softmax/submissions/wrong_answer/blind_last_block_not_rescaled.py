# Sums each chunk in blocks of 4 096 and forgets to rescale the old sum when the maximum rises in an incomplete last block.
# zh: 每 4 096 个 logit 一块求和；最大值在不完整的最后一块升高时，忘记缩放旧的和。
import numpy as np


def online_softmax(chunks):
    kind = chunks[0].dtype
    wide = np.float64 if kind == np.float64 else np.float32
    m, total = -np.inf, 0.0
    for c in chunks:
        for i in range(0, len(c), 4096):
            b = c[i : i + 4096].astype(wide)
            new = max(m, float(b.max()))
            if new == -np.inf:
                continue
            if i == 0 or len(b) == 4096:
                total *= np.exp(m - new)
            total += float(np.exp(b - wide(new)).sum(dtype=np.float64))
            m = new
    out = np.empty(sum(map(len, chunks)), dtype=kind)
    i = 0
    for c in chunks:
        if total == 0:
            out[i : i + len(c)] = np.nan
        else:
            out[i : i + len(c)] = np.exp(c.astype(wide) - wide(m)) / wide(total)
        i += len(c)
    return out
