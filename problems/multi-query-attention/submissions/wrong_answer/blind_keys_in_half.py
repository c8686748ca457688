# The keys are rounded to half precision after their projection.
# zh: 键在投影之后舍入到半精度。
import torch


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    wide = torch.float64 if x.dtype == torch.float64 else torch.float32
    *batch, n, d = x.shape
    q = (x.to(wide) @ w_q.to(wide)).reshape(*batch, n, num_heads, -1).movedim(-2, -3)
    k = (x.to(wide) @ w_k.to(wide)).to(x.dtype).to(wide).unsqueeze(-3)
    v = (x.to(wide) @ w_v.to(wide)).unsqueeze(-3)
    s = q @ k.transpose(-1, -2) / (d // num_heads) ** 0.5
    if is_causal:
        s = s.masked_fill(torch.ones(n, n, dtype=torch.bool).triu(1), float("-inf"))
    y = torch.softmax(s, -1) @ v
    return (y.movedim(-3, -2).reshape(*batch, n, d) @ w_o.to(wide)).to(x.dtype)
