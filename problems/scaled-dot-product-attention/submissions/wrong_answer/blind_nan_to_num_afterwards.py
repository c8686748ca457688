# NaN weights of rows without a visible key are replaced afterwards, which leaves NaN in the gradients.
# zh: 没有可见键的行先得到 NaN 权重再替换，梯度里仍有 NaN。
import torch


def attention(q, k, v, mask=None, is_causal=False):
    dt = q.dtype
    wide = torch.float64 if dt == torch.float64 else torch.float32
    q, k, v = q.to(wide), k.to(wide), v.to(wide)
    lq, lk = q.shape[-2], k.shape[-2]
    allowed = torch.ones(lq, lk, dtype=torch.bool)
    if is_causal:
        allowed = allowed.tril(lk - lq)
    if mask is not None:
        allowed = allowed & mask
    bias = torch.zeros(allowed.shape, dtype=wide).masked_fill_(~allowed, float("-inf"))
    s = q @ k.mT / q.shape[-1] ** 0.5 + bias
    w = torch.nan_to_num(s.softmax(-1), nan=0.0)
    return (w @ v).to(dt)
