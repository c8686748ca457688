# Upcasts float16 but computes in bfloat16.
# zh: 只把 float16 转为 float32，bfloat16 直接计算。
import torch


def mla_attention(x, w_dkv, w_uk, w_uv, w_q, w_o, num_heads):
    t = torch.float32 if x.dtype == torch.float16 else x.dtype
    z = x.to(t)
    c = z @ w_dkv.to(t)

    def heads(a):
        return a.unflatten(-1, (num_heads, -1)).transpose(-2, -3)

    q, k, v = heads(z @ w_q.to(t)), heads(c @ w_uk.to(t)), heads(c @ w_uv.to(t))
    s = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5
    later = torch.ones(x.shape[-2], x.shape[-2], dtype=torch.bool).triu(1)
    y = torch.softmax(s.masked_fill(later, float("-inf")), -1) @ v
    out = y.transpose(-2, -3).flatten(-2) @ w_o.to(t)
    return out.to(x.dtype), c.to(x.dtype)
