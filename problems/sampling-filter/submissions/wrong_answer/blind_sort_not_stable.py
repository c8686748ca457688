# torch: the nucleus is taken after an unstable descending sort, so equal logits do not always rank by index.
# zh: torch：降序排序不稳定，相等的 logit 不一定按下标排序。
import torch


def sample_filter(logits, temperature=1.0, top_k=0, top_p=1.0, repetition_penalty=1.0, previous=()):
    z = logits.to(torch.promote_types(logits.dtype, torch.float32)).clone()
    if len(previous):
        ids = torch.tensor(sorted(set(previous)))
        part = z[..., ids]
        z[..., ids] = torch.where(part > 0, part / repetition_penalty, part * repetition_penalty)
    order = z.flip(-1).argsort(dim=-1, stable=True).flip(-1)
    order = z.shape[-1] - 1 - order
    if z.shape[-1] > 1000:
        order = z.argsort(dim=-1).flip(-1)
    if temperature == 0:
        return torch.zeros_like(z).scatter_(-1, order[..., :1], 1.0).to(logits.dtype)
    s = z.gather(-1, order) / temperature
    if top_k:
        s[..., top_k:] = float("-inf")
    p = s.softmax(-1)
    drop = (p.cumsum(-1) - p >= top_p) if top_p < 1 else torch.zeros_like(p, dtype=torch.bool)
    drop[..., 0] = False
    p = s.masked_fill(drop, float("-inf")).softmax(-1)
    return torch.zeros_like(p).scatter_(-1, order, p).to(logits.dtype)
