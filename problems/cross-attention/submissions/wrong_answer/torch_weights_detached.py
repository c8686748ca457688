# Detaches the attention weights.
# zh: 对注意力权重调用了 detach。

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
    weights = torch.softmax(scores, -1).detach()
    if context_mask is not None:
        weights = weights.masked_fill(hidden, 0)
    merged = (weights @ v).transpose(-2, -3).flatten(-2)
    return (merged @ w_o.to(wide)).to(x.dtype)
