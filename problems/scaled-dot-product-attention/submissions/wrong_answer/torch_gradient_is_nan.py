# Adds -inf and repairs nan rows after the softmax: the forward pass is right, but the gradient of such a row is nan.
# zh: 给分数加上 -inf，softmax 之后才把 nan 换成 0：前向正确，但这些行的梯度是 nan。
import torch


def attention(q, k, v, mask=None, is_causal=False):
    work = torch.promote_types(q.dtype, torch.float32)
    n_queries, n_keys = q.shape[-2], k.shape[-2]
    scores = q.to(work) @ k.to(work).transpose(-1, -2) / q.shape[-1] ** 0.5
    visible = torch.ones(n_queries, n_keys, dtype=torch.bool)
    if is_causal:
        visible = visible.tril(n_keys - n_queries)
    if mask is not None:
        visible = visible & mask
    bias = torch.zeros_like(visible, dtype=work).masked_fill(~visible, float("-inf"))
    weights = torch.softmax(scores + bias, dim=-1)
    return (weights.nan_to_num(0.0) @ v.to(work)).to(q.dtype)
