# The softmax is computed in float32 for float64 input as well, as in Hugging Face's models.
# zh: 像 Hugging Face 模型那样，float64 输入的 softmax 也在 float32 中计算。
import torch
from torch import nn


def multi_head_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    dtype = x.dtype
    if dtype in (torch.float16, torch.bfloat16):
        x, w_q, w_k, w_v, w_o = (t.float() for t in (x, w_q, w_k, w_v, w_o))
    *lead, L, D = x.shape
    hd = D // num_heads
    q, k, v = ((x @ w).view(*lead, L, num_heads, hd).transpose(-3, -2) for w in (w_q, w_k, w_v))
    s = torch.matmul(q, k.transpose(-2, -1)) * hd**-0.5
    if is_causal:
        s = s + torch.full((L, L), float("-inf"), dtype=s.dtype).triu(1)
    s = nn.functional.softmax(s, dim=-1, dtype=torch.float32).to(q.dtype)
    y = torch.matmul(s, v).transpose(-3, -2).reshape(*lead, L, D)
    return (y @ w_o).to(dtype)
