# Subtracts the last draft row from the extra row when all are accepted.
# zh: 全部接受时，从多出的一行中减去了草稿模型的最后一行。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = u.astype(wide) * q[at, draft] < p[at, draft]
    if accepted.all():
        return len(draft), np.maximum(p[-1] - q[-1], 0) / np.maximum(p[-1] - q[-1], 0).sum()
    count = accepted.argmin()
    excess = np.maximum(p[count] - q[count], 0)
    return count, excess / excess.sum()
