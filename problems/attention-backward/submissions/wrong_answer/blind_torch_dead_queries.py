# Leaves the probabilities of queries without a key NaN in the row sum.
# zh: 没有 key 的 query 的概率仍是 NaN。

import torch


def attention_backward(q, k, v, dout, is_causal=False):
    dtype = q.dtype
    wide = torch.promote_types(dtype, torch.float32)
    q, k, v, dout = (array.to(wide) for array in (q, k, v, dout))
    scale = q.shape[-1] ** -0.5
    s = q @ k.mT * scale
    if is_causal:
        rows, columns = s.shape[-2:]
        allowed = torch.ones(rows, columns, dtype=torch.bool).tril(columns - rows)
        s = s.masked_fill(~allowed, -torch.inf)
    p = torch.softmax(s, dim=-1)
    dv = p.mT @ dout
    dp = dout @ v.mT
    ds = p * (dp - (dp * p).sum(dim=-1, keepdim=True))
    return (ds @ k * scale).to(dtype), (ds.mT @ q * scale).to(dtype), dv.to(dtype)
