# Hides what is 0 in the lower triangle of the scores, and so visible scores that are 0 as well.
# zh: 把分数下三角中等于 0 的都遮掉，连可见但恰为 0 的分数也遮了。
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
        scores = scores.masked_fill(torch.tril(scores) == 0, -torch.inf)
    weights = torch.softmax(scores, -1)
    heads = (weights @ v).transpose(-2, -3).flatten(-2)
    return (heads @ w_o).to(x.dtype)
