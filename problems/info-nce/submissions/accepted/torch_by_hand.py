"""Every step by hand: norms, logits, logsumexp and the diagonal."""

import torch


def info_nce(q, k, temperature=0.07):
    rows, keys = (array.to(torch.promote_types(array.dtype, torch.float32)) for array in (q, k))
    rows = rows / rows.norm(dim=1, keepdim=True)
    keys = keys / keys.norm(dim=1, keepdim=True)
    logits = torch.matmul(rows, keys.T) / temperature
    return (torch.logsumexp(logits, 1) - torch.diagonal(logits)).mean().to(q.dtype)
