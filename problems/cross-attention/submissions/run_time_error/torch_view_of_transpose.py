# Calls view on transposed heads, which are not contiguous.
# zh: 对转置后的各头调用 view，内存不连续。

import torch


def cross_attention(x, context, w_q, w_k, w_v, w_o, num_heads, context_mask=None):
    wide = torch.promote_types(x.dtype, torch.float32)
    x_wide, context_wide = x.to(wide), context.to(wide)
    q = (x_wide @ w_q.to(wide)).unflatten(-1, (num_heads, -1)).transpose(-2, -3)
    k = (context_wide @ w_k.to(wide)).unflatten(-1, (num_heads, -1)).transpose(-2, -3)
    v = (context_wide @ w_v.to(wide)).unflatten(-1, (num_heads, -1)).transpose(-2, -3)
    scores = q @ k.mT / q.shape[-1] ** 0.5
    if context_mask is not None:
        hidden = ~context_mask[..., None, None, :]
        scores = scores.masked_fill(hidden, -torch.inf)
    weights = torch.softmax(scores, -1)
    if context_mask is not None:
        weights = weights.masked_fill(hidden, 0)
    merged = (weights @ v).transpose(-2, -3).view(x.shape)
    return (merged @ w_o.to(wide)).to(x.dtype)
