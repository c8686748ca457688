# Takes max(q − p, 0) for the residual.
# zh: 残差写成了 max(q − p, 0)。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = u.astype(wide) * q[at, draft] < p[at, draft]
    if accepted.all():
        return len(draft), p[-1]
    count = accepted.argmin()
    excess = np.maximum(q[count] - p[count], 0)
    return count, excess / excess.sum()
