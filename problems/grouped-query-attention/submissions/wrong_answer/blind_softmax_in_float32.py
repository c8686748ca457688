# The softmax is computed in float32 for float64 input as well, as in Hugging Face's models.
# zh: 像 Hugging Face 模型那样，float64 输入的 softmax 也在 float32 中计算。
import torch


def grouped_query_attention(x, w_q, w_k, w_v, w_o, num_heads, num_kv_heads, is_causal=False):
    dtype = x.dtype
    if dtype in (torch.float16, torch.bfloat16):
        x, w_q, w_k, w_v, w_o = (t.float() for t in (x, w_q, w_k, w_v, w_o))
    L, D = x.shape[-2:]
    hd, g = D // num_heads, num_heads // num_kv_heads
    q = (x @ w_q).unflatten(-1, (num_heads, hd)).transpose(-3, -2)
    k = (x @ w_k).unflatten(-1, (num_kv_heads, hd)).transpose(-3, -2).repeat_interleave(g, -3)
    v = (x @ w_v).unflatten(-1, (num_kv_heads, hd)).transpose(-3, -2).repeat_interleave(g, -3)
    s = q @ k.transpose(-2, -1) / hd**0.5
    if is_causal:
        s = s.masked_fill(torch.ones(L, L, dtype=torch.bool).triu(1), float("-inf"))
    s = torch.softmax(s, dim=-1, dtype=torch.float32).to(q.dtype)
    return ((s @ v).transpose(-3, -2).flatten(-2) @ w_o).to(dtype)
