# Hides the future by the smallest number of the input's dtype: float16 scores easily lie below -65504.
# zh: 用输入 dtype 的最小值屏蔽未来位置：float16 的分数很容易低于 -65504。

import math

import torch


def grouped_query_attention(x, w_q, w_k, w_v, w_o, num_heads, num_kv_heads, is_causal=False):
    L, D = x.shape[-2:]
    d, g = D // num_heads, num_heads // num_kv_heads
    X, q, k, v, o = (a.double() for a in (x, w_q, w_k, w_v, w_o))
    Q = (X @ q).unflatten(-1, (num_heads, d)).transpose(-2, -3)
    K, V = ((X @ w).unflatten(-1, (num_kv_heads, d)).transpose(-2, -3).repeat_interleave(g, dim=-3) for w in (k, v))
    s = Q @ K.transpose(-1, -2) / math.sqrt(d)
    if is_causal:
        s = s.masked_fill(torch.ones(L, L, dtype=torch.bool).triu(1), torch.finfo(x.dtype).min)
    y = torch.softmax(s, -1) @ V
    return (y.transpose(-2, -3).reshape(x.shape) @ o).to(x.dtype)
