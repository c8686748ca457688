"""gather picks the probabilities, and a cumulative product turns everything after the first rejection into 0."""

import torch


def speculative_accept(p, q, draft, u):
    wide = torch.promote_types(p.dtype, torch.float32)
    token = draft[:, None]
    accepted = u[:, None].to(wide) * q.gather(1, token) < p.gather(1, token)
    count = accepted.cumprod(0).sum()
    if count == len(draft):
        return count, p[count]
    excess = torch.relu(p[count] - q[count])
    return count, excess / excess.sum()
