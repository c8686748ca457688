# Upcasts float16 but not bfloat16.
# zh: 只把 float16 转为 float32，漏了 bfloat16。
import torch


def cross_attention(x, context, w_q, w_k, w_v, w_o, num_heads, context_mask=None):
    t = torch.float32 if x.dtype == torch.float16 else x.dtype
    d = x.shape[-1] // num_heads

    def heads(a):
        return a.unflatten(-1, (num_heads, d)).transpose(-2, -3)

    q, k, v = (heads(a.to(t) @ w.to(t)) for a, w in ((x, w_q), (context, w_k), (context, w_v)))
    s = q @ k.transpose(-1, -2) / d**0.5
    if context_mask is not None:
        shown = context_mask[..., None, None, :]
        s = s.masked_fill(~shown, torch.finfo(t).min)
    a = torch.softmax(s, -1)
    if context_mask is not None:
        a = a * shown
    return ((a @ v).transpose(-2, -3).flatten(-2) @ w_o.to(t)).to(x.dtype)
