# Takes the residual one position after the rejection.
# zh: 残差取了拒绝位置的下一行。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = u.astype(wide) * q[at, draft] < p[at, draft]
    if accepted.all():
        return len(draft), p[-1]
    count = accepted.argmin()
    excess = np.maximum(p[count + 1] - q[min(count + 1, len(q) - 1)], 0)
    return count, excess / excess.sum()
