# Leaves NaN in the rows of queries without a key.
# zh: 看不到 key 的 query 那些行留下了 NaN。

import torch


def attention_backward(q, k, v, dout, is_causal=False):
    wide = torch.promote_types(q.dtype, torch.float32)
    queries, keys, values, grad = (tensor.to(wide) for tensor in (q, k, v, dout))
    scale = q.shape[-1] ** -0.5
    scores = queries @ keys.mT * scale
    if is_causal:
        rows, columns = scores.shape[-2:]
        hidden = torch.ones(rows, columns, dtype=torch.bool).triu(columns - rows + 1)
        scores = scores.masked_fill(hidden, -torch.inf)
    p = torch.softmax(scores, dim=-1)
    dp = grad @ values.mT
    ds = scale * p * (dp - (p * dp).sum(dim=-1, keepdim=True))
    return (ds @ keys).to(q.dtype), (ds.mT @ queries).to(q.dtype), (p.mT @ grad).to(q.dtype)
