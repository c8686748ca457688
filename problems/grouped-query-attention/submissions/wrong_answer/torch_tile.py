# Calls Tensor.repeat, which tiles the heads (0, 1, 0, 1), instead of repeat_interleave (0, 0, 1, 1).
# zh: 用了 Tensor.repeat：它是整排复制（0,1,0,1），而不是 repeat_interleave 的逐个重复（0,0,1,1）。
import torch


def grouped_query_attention(x, w_q, w_k, w_v, w_o, num_heads, num_kv_heads, is_causal=False):
    work = torch.promote_types(x.dtype, torch.float32)
    source = x.to(work)
    length, width = x.shape[-2:]
    size = width // num_heads
    group = num_heads // num_kv_heads
    q, k, v = ((source @ w.to(work)).unflatten(-1, (-1, size)).transpose(-2, -3) for w in (w_q, w_k, w_v))
    k = k.repeat(*[1] * (k.dim() - 3), group, 1, 1)
    v = v.repeat(*[1] * (v.dim() - 3), group, 1, 1)
    scores = q @ k.transpose(-1, -2) / size**0.5
    if is_causal:
        future = torch.ones(length, length, dtype=torch.bool).triu(1)
        scores = scores.masked_fill(future, float("-inf"))
    merged = (torch.softmax(scores, dim=-1) @ v).transpose(-2, -3).flatten(-2)
    return (merged @ w_o.to(work)).to(x.dtype)
