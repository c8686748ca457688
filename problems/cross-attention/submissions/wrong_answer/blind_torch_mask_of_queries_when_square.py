# Without leading axes, takes the mask for one of queries if both lengths are equal.
# zh: 没有前导维且两个长度相等时，把掩码当成了 query 的掩码。
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
        seen = (
            context_mask[..., None, None, :]
            if context_mask.dim() > 1 or x.shape[-2] != context.shape[-2] or num_heads == 1
            else context_mask[None, :, None]
        )
        s = s.masked_fill(~seen, float("-inf"))
        s = torch.where(seen.any(-1, keepdim=True), s, torch.zeros_like(s))
        p = torch.softmax(s, -1) * seen
        p = p.masked_fill(~seen, 0.0)
    else:
        p = torch.softmax(s, -1)
    o = (p @ v).transpose(-2, -3).flatten(-2)
    return (o @ w_o.to(w)).to(x.dtype)
