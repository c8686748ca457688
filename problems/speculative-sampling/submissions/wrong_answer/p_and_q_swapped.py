# Takes the first argument for the draft model.
# zh: 把第一个参数当成了草稿模型。

import numpy as np


def speculative_accept(p, q, draft, u):
    p, q = np.concatenate([q, p[-1:]]), p[:-1]
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = u.astype(wide) * q[at, draft] < p[at, draft]
    if accepted.all():
        return len(draft), p[-1]
    count = accepted.argmin()
    excess = np.maximum(p[count] - q[count], 0)
    return count, excess / excess.sum()
