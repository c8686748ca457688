# In PyTorch hidden scores are the smallest finite number, and rows without a key average all values.
# zh: PyTorch：被屏蔽的分数取最小的有限数，没有可见键的行成了所有值的平均。
import torch


def attention(q, k, v, mask=None, is_causal=False):
    work = torch.float64 if q.dtype == torch.float64 else torch.float32
    scores = q.to(work) @ k.to(work).transpose(-1, -2) / q.shape[-1] ** 0.5
    lq, lk = scores.shape[-2:]
    lowest = torch.finfo(work).min
    if mask is not None:
        scores = scores.masked_fill(~mask, lowest)
    if is_causal:
        scores = scores.masked_fill(~torch.ones(lq, lk, dtype=torch.bool).tril(lk - lq), lowest)
    out = torch.softmax(scores, dim=-1) @ v.to(work)
    if mask is not None:
        out = out * mask.expand(scores.shape).any(-1, keepdim=True)
    return out.to(q.dtype)
