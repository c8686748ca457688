# Rounds the weights to the dtype of the input after the softmax.
# zh: softmax 之后把权重舍入到输入的 dtype。
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
        scores = scores.masked_fill(~torch.ones(length, length, dtype=torch.bool).tril(), -torch.inf)
    weights = torch.softmax(scores, -1).to(x.dtype).to(wide)
    heads = (weights @ v).transpose(-2, -3).flatten(-2)
    return (heads @ w_o).to(x.dtype)
