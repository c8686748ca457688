# Removes only the rejected token from the target's row.
# zh: 只从目标分布中去掉了被拒绝的 token。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = u.astype(wide) * q[at, draft] < p[at, draft]
    if accepted.all():
        return len(draft), p[-1]
    count = accepted.argmin()
    excess = np.where(np.arange(p.shape[1]) == draft[count], 0, p[count])
    return count, excess / excess.sum()
