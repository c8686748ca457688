# Rounds the weights to the dtype of the input after the softmax.
# zh: softmax 之后把权重舍入到输入的 dtype。
import torch


def grouped_query_attention(x, w_q, w_k, w_v, w_o, num_heads, num_kv_heads, is_causal=False):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    xs, w_q, w_k, w_v, w_o = (a.to(wide) for a in (x, w_q, w_k, w_v, w_o))
    length, group = x.shape[-2], num_heads // num_kv_heads

    def split(a, heads):
        return a.unflatten(-1, (heads, -1)).transpose(-2, -3)

    q, k, v = split(xs @ w_q, num_heads), split(xs @ w_k, num_kv_heads), split(xs @ w_v, num_kv_heads)
    k, v = k.repeat_interleave(group, -3), v.repeat_interleave(group, -3)
    scores = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5
    if is_causal:
        scores = scores.masked_fill(~torch.ones(length, length, dtype=torch.bool).tril(), -torch.inf)
    weights = torch.softmax(scores, -1).to(x.dtype).to(wide)
    heads = (weights @ v).transpose(-2, -3).flatten(-2)
    return (heads @ w_o).to(x.dtype)
