# Computes float64 inputs in float32.
# zh: 把 float64 输入降到 float32 计算。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    kind = p.dtype
    p, q, u = (array.astype(np.float32) for array in (p, q, u))
    at = np.arange(len(draft))
    accepted = u.astype(wide) * q[at, draft] < p[at, draft]
    if accepted.all():
        return len(draft), p[-1].astype(kind)
    count = accepted.argmin()
    excess = np.maximum(p[count] - q[count], 0)
    return count, (excess / excess.sum()).astype(kind)
