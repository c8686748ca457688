# Returns the count as a floating tensor.
# zh: 把个数返回成了浮点张量。

import torch


def speculative_accept(p, q, draft, u):
    wide = torch.promote_types(p.dtype, torch.float32)
    token = draft[:, None]
    accepted = u[:, None].to(wide) * q.gather(1, token) < p.gather(1, token)
    count = accepted.to(wide).cumprod(0).sum()
    if count == len(draft):
        return count, p[int(count)]
    excess = torch.relu(p[int(count)] - q[int(count)])
    return count, excess / excess.sum()
