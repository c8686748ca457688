# Subtracts rows of more than 20 000 tokens in float32.
# zh: 超过 20 000 个 token 的行用 float32 相减。
import torch


def speculative_accept(p, q, draft, u):
    rows = torch.arange(len(draft))
    work = torch.float64 if p.dtype == torch.float64 else torch.float32
    ok = u.to(work) < p[rows, draft].to(work) / q[rows, draft].to(work)
    count = torch.cumprod(ok.long(), 0).sum()
    i = int(count)
    if i == len(draft):
        return count, p[i].clone()
    if p.shape[1] > 20_000:
        work = torch.float32
    r = (p[i].to(work) - q[i].to(work)).clamp(min=0)
    return count, (r / r.sum()).to(p.dtype)
