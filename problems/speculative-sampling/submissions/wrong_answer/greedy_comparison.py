# Accepts only where the drafted token is the target's most probable one.
# zh: 只有草稿 token 是目标模型概率最大的 token 时才接受。

import numpy as np


def speculative_accept(p, q, draft, u):
    wide = np.promote_types(p.dtype, np.float32)
    at = np.arange(len(draft))
    accepted = p[:-1].argmax(1) == draft
    if accepted.all():
        return len(draft), p[-1]
    count = accepted.argmin()
    excess = np.maximum(p[count] - q[count], 0)
    return count, excess / excess.sum()
