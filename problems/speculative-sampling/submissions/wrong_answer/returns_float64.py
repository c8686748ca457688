# Returns float64, whatever the dtype of p is.
# zh: 不论 p 的 dtype 是什么都返回 float64。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = u.astype(wide) * q[at, draft] < p[at, draft]
    if accepted.all():
        return len(draft), p[-1].astype(float)
    count = accepted.argmin()
    excess = np.maximum(p[count] - q[count], 0)
    return count, (excess / excess.sum()).astype(float)
