# The concatenated heads are rounded to half precision before the output projection.
# zh: 拼接好的各头先舍入到半精度，再做输出投影。
import torch


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    xs, wq, wk, wv, wo = (a.to(wide) for a in (x, w_q, w_k, w_v, w_o))
    *batch, n, d = x.shape
    q = (xs @ wq).reshape(*batch, n, num_heads, -1).movedim(-2, -3)
    k, v = (xs @ wk).unsqueeze(-3), (xs @ wv).unsqueeze(-3)
    s = q @ k.transpose(-1, -2) / (d // num_heads) ** 0.5
    if is_causal:
        s = s.masked_fill(torch.ones(n, n, dtype=torch.bool).triu(1), float("-inf"))
    y = (torch.softmax(s, -1) @ v).to(x.dtype)
    return (y.to(wide).movedim(-3, -2).reshape(*batch, n, d) @ wo).to(x.dtype)
