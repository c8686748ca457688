# The penalised logits are rounded to half precision before they are ranked.
# zh: 惩罚之后的 logit 先舍入到半精度再排序，本来不同的值变得并列。
import torch


def sample_filter(logits, temperature=1.0, top_k=0, top_p=1.0, repetition_penalty=1.0, previous=()):
    wide = torch.float64 if logits.dtype == torch.float64 else torch.float32
    z = logits.to(wide, copy=True)
    if len(previous):
        ids = torch.tensor(sorted(set(previous)))
        part = z[..., ids]
        z[..., ids] = torch.where(part > 0, part / repetition_penalty, part * repetition_penalty)
    z = z.to(logits.dtype).to(wide)
    s, order = z.sort(dim=-1, descending=True, stable=True)
    if temperature == 0:
        p = torch.zeros_like(s)
        p[..., 0] = 1
    else:
        s = (s - s[..., :1]) / temperature
        if top_k:
            s[..., top_k:] = float("-inf")
        p = torch.softmax(s, -1)
        if top_p < 1:
            before = p.cumsum(-1) - p
            p[..., 1:] = torch.where(before[..., 1:] >= top_p - 1e-6, 0, p[..., 1:])
        p = p / p.sum(-1, keepdim=True)
    return torch.empty_like(p).scatter_(-1, order, p).to(logits.dtype)
