# Accepts with the probability q/p.
# zh: 接受概率写反了：用了 q/p。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = u.astype(wide) * p[at, draft] < q[at, draft]
    if accepted.all():
        return len(draft), p[-1]
    count = accepted.argmin()
    excess = np.maximum(p[count] - q[count], 0)
    return count, excess / excess.sum()
