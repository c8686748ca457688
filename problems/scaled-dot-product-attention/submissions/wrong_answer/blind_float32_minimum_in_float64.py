# hides keys by the smallest float32 even in float64, where scores may lie below it
# zh: float64 时仍用 float32 的最小值屏蔽键，而 float64 的分数可能比它更小
import torch


def attention(q, k, v, mask=None, is_causal=False):
    work = torch.float64 if q.dtype == torch.float64 else torch.float32
    Lq, Lk = q.shape[-2], k.shape[-2]
    scores = torch.matmul(q.to(work), k.to(work).transpose(-1, -2)) / q.shape[-1] ** 0.5
    allowed = torch.ones(Lq, Lk, dtype=torch.bool)
    if is_causal:
        allowed = allowed.tril(Lk - Lq)
    if mask is not None:
        allowed = allowed & mask
    scores = scores.masked_fill(~allowed, torch.finfo(torch.float32).min)
    w = torch.softmax(scores, dim=-1)
    w = w.masked_fill(~allowed.any(-1, keepdim=True), 0.0)
    return torch.matmul(w, v.to(work)).to(q.dtype)
