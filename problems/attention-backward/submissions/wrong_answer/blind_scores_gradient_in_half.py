# The gradient of the scores is rounded to the dtype of the inputs before the last two products.
# zh: 分数的梯度在最后两个乘积之前先被舍入为输入的 dtype。
import torch


def attention_backward(q, k, v, dout, is_causal=False):
    dtype = q.dtype
    wide = torch.float64 if dtype == torch.float64 else torch.float32
    q, k, v, dout = (a.to(wide) for a in (q, k, v, dout))
    lq, lk = q.shape[-2], k.shape[-2]
    scale = q.shape[-1] ** -0.5
    s = q @ k.mT * scale
    if is_causal:
        s = s.masked_fill(~torch.ones(lq, lk, dtype=torch.bool).tril(lk - lq), -torch.inf)
    p = torch.softmax(s, dim=-1).nan_to_num(0.0)
    dp = dout @ v.mT
    ds = p * (dp - (dp * p).sum(-1, keepdim=True))
    ds = ds.to(dtype).to(wide)
    return (ds @ k * scale).to(dtype), (ds.mT @ q * scale).to(dtype), (p.mT @ dout).to(dtype)
