# Detaches the correction factor, but not the maximum in the weights.
# zh: 把修正因子从计算图中分离，却没有分离权重里的最大值。
import torch


def flash_attention(q, k, v, block=64):
    wide = torch.float64 if q.dtype == torch.float64 else torch.float32
    scaled = q.to(wide) / q.shape[-1] ** 0.5
    top = torch.full((*q.shape[:-1], 1), -torch.inf, dtype=wide)
    total = torch.zeros_like(top)
    out = torch.zeros((*q.shape[:-1], v.shape[-1]), dtype=wide)
    for i in range(0, k.shape[-2], block):
        scores = scaled @ k[..., i : i + block, :].to(wide).transpose(-1, -2)
        new = torch.maximum(top, scores.amax(dim=-1, keepdim=True))
        weights = torch.exp(scores - new)
        factor = torch.exp(top - new).detach()
        total = total * factor + weights.sum(dim=-1, keepdim=True)
        out = out * factor + weights @ v[..., i : i + block, :].to(wide)
        top = new
    return (out / total).to(q.dtype)
