# torch: when all tokens are accepted the answer is a view of p that is divided in place, which changes the input.
# zh: torch：全部接受时在 p 的视图上就地归一化，改动了输入。
import torch


def speculative_accept(p, q, draft, u):
    t = torch.promote_types(p.dtype, torch.float32)
    x = draft[:, None]
    n = len(draft)
    ok = u.to(t) * q.gather(1, x)[:, 0].to(t) < p[:-1].gather(1, x)[:, 0].to(t)
    count = ok.long().cumprod(0).sum()
    r = p[count].to(t)
    if count < n:
        r = (r - q[count].to(t)).clamp_(min=0)
    r /= r.sum()
    return count, r.to(p.dtype)
