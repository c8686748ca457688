# Computes the residual one token at a time.
# zh: 逐个 token 计算残差。

import numpy as np


def speculative_accept(p, q, draft, u):
    count = len(draft)
    for at in reversed(range(len(draft))):
        if float(u[at]) * float(q[at, draft[at]]) >= float(p[at, draft[at]]):
            count = at
    if count == len(draft):
        return count, p[count].copy()
    excess = [max(p[count, token] - q[count, token], p.dtype.type(0)) for token in range(p.shape[1])]
    total = sum(excess)
    return count, np.array([one / total for one in excess]).astype(p.dtype)
