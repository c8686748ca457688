# In half precision the weights are rounded to the dtype before they are multiplied with the values.
# zh: 半精度时，权重先舍入为该 dtype 再与值相乘。
import torch


def flash_attention(q, k, v, block=64):
    dtype = q.dtype
    wide = torch.float64 if dtype == torch.float64 else torch.float32
    q, k, v = q.to(wide) * q.shape[-1] ** -0.5, k.to(wide), v.to(wide)
    m = torch.full((*q.shape[:-1], 1), -torch.inf, dtype=wide)
    total = torch.zeros_like(m)
    out = torch.zeros((*q.shape[:-1], v.shape[-1]), dtype=wide)
    for keys, values in zip(k.split(block, dim=-2), v.split(block, dim=-2)):
        s = q @ keys.mT
        new = torch.maximum(m, s.amax(-1, keepdim=True))
        fix = torch.exp(m - new)
        p = torch.exp(s - new)
        total = total * fix + p.sum(-1, keepdim=True)
        out = out * fix + p.to(dtype).to(wide) @ values
        m = new
    return (out / total).to(dtype)
