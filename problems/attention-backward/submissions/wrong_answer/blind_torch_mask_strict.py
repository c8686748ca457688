# Hides the diagonal as well.
# zh: 把对角线也屏蔽了。

import torch


def attention_backward(q, k, v, dout, is_causal=False):
    dtype = q.dtype
    wide = torch.promote_types(dtype, torch.float32)
    q, k, v, dout = (array.to(wide) for array in (q, k, v, dout))
    scale = q.shape[-1] ** -0.5
    s = q @ k.mT * scale
    if is_causal:
        rows, columns = s.shape[-2:]
        allowed = torch.ones(rows, columns, dtype=torch.bool).tril(columns - rows - 1)
        s = s.masked_fill(~allowed, -torch.inf)
    p = torch.softmax(s, dim=-1)
    if is_causal:
        p = p.masked_fill(~allowed, 0)
    dv = p.mT @ dout
    dp = dout @ v.mT
    ds = p * (dp - (dp * p).sum(dim=-1, keepdim=True))
    return (ds @ k * scale).to(dtype), (ds.mT @ q * scale).to(dtype), dv.to(dtype)
