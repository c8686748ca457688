# Detaches keys and values, as one would for a cache at inference: their weights get no gradient.
# zh: 像推理时的 KV cache 那样把 key 和 value detach 了：相应的权重得不到梯度。
import torch


def multi_head_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    work = torch.promote_types(x.dtype, torch.float32)
    source = x.to(work)
    length, width = x.shape[-2:]
    q, k, v = ((source @ w.to(work)).unflatten(-1, (num_heads, -1)).transpose(-2, -3) for w in (w_q, w_k, w_v))
    k, v = k.detach(), v.detach()
    scores = q @ k.transpose(-1, -2) / (width // num_heads) ** 0.5
    if is_causal:
        future = torch.ones(length, length, dtype=torch.bool).triu(1)
        scores = scores.masked_fill(future, float("-inf"))
    merged = (torch.softmax(scores, dim=-1) @ v).transpose(-2, -3).flatten(-2)
    return (merged @ w_o.to(work)).to(x.dtype)
