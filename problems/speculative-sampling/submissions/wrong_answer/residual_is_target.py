# Returns the target's row after a rejection.
# zh: 拒绝之后仍返回目标模型的分布。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = u.astype(wide) * q[at, draft] < p[at, draft]
    if accepted.all():
        return len(draft), p[-1]
    count = accepted.argmin()
    excess = p[count]
    return count, excess / excess.sum()
