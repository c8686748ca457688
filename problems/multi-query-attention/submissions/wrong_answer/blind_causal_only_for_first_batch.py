# The causal mask is written into the scores of the first batch entry only.
# zh: 因果掩码只写进了第一个批次元素的分数。
import torch


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    xs, wq, wk, wv, wo = (a.to(wide) for a in (x, w_q, w_k, w_v, w_o))
    *batch, n, d = x.shape
    q = (xs @ wq).reshape(*batch, n, num_heads, -1).movedim(-2, -3)
    k, v = (xs @ wk).unsqueeze(-3), (xs @ wv).unsqueeze(-3)
    s = q @ k.transpose(-1, -2) / (d // num_heads) ** 0.5
    if is_causal:
        mask = torch.zeros_like(s)
        mask.reshape(-1, num_heads, n, n)[0] = torch.full((n, n), float("-inf"), dtype=wide).triu(1)
        s = s + mask
    y = torch.softmax(s, -1) @ v
    return (y.movedim(-3, -2).reshape(*batch, n, d) @ wo).to(x.dtype)
