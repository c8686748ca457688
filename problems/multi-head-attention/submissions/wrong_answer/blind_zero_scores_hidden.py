# Hides what is 0 in the lower triangle of the scores, and so visible scores that are 0 as well.
# zh: 把分数下三角中等于 0 的都遮掉，连可见但恰为 0 的分数也遮了。
import torch


def multi_head_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    xs, w_q, w_k, w_v, w_o = (a.to(wide) for a in (x, w_q, w_k, w_v, w_o))
    length = x.shape[-2]

    def split(a):
        return a.unflatten(-1, (num_heads, -1)).transpose(-2, -3)

    q, k, v = split(xs @ w_q), split(xs @ w_k), split(xs @ w_v)
    scores = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5
    if is_causal:
        scores = scores.masked_fill(torch.tril(scores) == 0, -torch.inf)
    weights = torch.softmax(scores, -1)
    heads = (weights @ v).transpose(-2, -3).flatten(-2)
    return (heads @ w_o).to(x.dtype)
