# Compares in half precision, in which u · q and p may become equal.
# zh: 用半精度比较，u · q 与 p 可能变得相等。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = p.dtype
    at = np.arange(len(draft))
    accepted = u.astype(wide) * q[at, draft] < p[at, draft]
    if accepted.all():
        return len(draft), p[-1]
    count = accepted.argmin()
    excess = np.maximum(p[count] - q[count], 0)
    return count, excess / excess.sum()
