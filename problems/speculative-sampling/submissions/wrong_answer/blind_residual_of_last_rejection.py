# Takes the residual of the last rejected position instead of the first one.
# zh: 剩余分布取自最后一个被拒绝的位置，而不是第一个。
import torch


def speculative_accept(p, q, draft, u):
    wide = torch.float64 if p.dtype == torch.float64 else torch.float32
    ps, qs, us = p.to(wide), q.to(wide), u.to(wide)
    rows = torch.arange(len(draft))
    accepted = us < ps[rows, draft] / qs[rows, draft]
    count = accepted.to(torch.int64).cumprod(0).sum()
    if count == len(draft):
        return count, p[-1].clone()
    place = (~accepted).nonzero().max()
    rest = (ps[place] - qs[place]).clamp(min=0)
    return count, (rest / rest.sum()).to(p.dtype)
