# With two leading axes or more of which the first is 1, merges the heads in the wrong order.
# zh: 有两个以上前导维且第一维为 1 时，合并各头的顺序错了。
import torch


def _work(dtype):
    return torch.float64 if dtype == torch.float64 else torch.float32


def cross_attention(x, context, w_q, w_k, w_v, w_o, num_heads, context_mask=None):
    w = _work(x.dtype)
    q, k, v = (
        (a.to(w) @ b.to(w)).unflatten(-1, (num_heads, -1)).transpose(-2, -3)
        for a, b in ((x, w_q), (context, w_k), (context, w_v))
    )
    s = q @ k.transpose(-1, -2) * q.shape[-1] ** -0.5
    if context_mask is not None:
        seen = context_mask[..., None, None, :]
        s = s.masked_fill(~seen, float("-inf"))
        s = torch.where(seen.any(-1, keepdim=True), s, torch.zeros_like(s))
        p = torch.softmax(s, -1) * seen
        p = p.masked_fill(~seen, 0.0)
    else:
        p = torch.softmax(s, -1)
    o = (p @ v).transpose(-2, -3).flatten(-2)
    if x.dim() > 3:
        o = (p @ v).flatten(0, -4).transpose(0, 1).reshape(*x.shape[:-1], -1) if x.shape[0] == 1 else o
    return (o @ w_o.to(w)).to(x.dtype)
