# Compares logarithms, whose rounding decides where u equals p / q.
# zh: 比较对数；u 恰等于 p / q 时由舍入误差决定。
import torch


def speculative_accept(p, q, draft, u):
    wide = torch.float64 if p.dtype == torch.float64 else torch.float32
    ps, qs, us = p.to(wide), q.to(wide), u.to(wide)
    rows = torch.arange(len(draft))
    accepted = us.log() < ps[rows, draft].log() - qs[rows, draft].log()
    count = accepted.to(torch.int64).cumprod(0).sum()
    if count == len(draft):
        return count, p[-1].clone()
    rest = (ps[count] - qs[count]).clamp(min=0)
    return count, (rest / rest.sum()).to(p.dtype)
