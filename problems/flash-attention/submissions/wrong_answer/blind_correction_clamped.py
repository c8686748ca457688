# Clamps the exponent of the correction factor at -10 in all blocks but the first.
# zh: 除第一块外，修正因子的指数被截断在 -10。
import torch


def flash_attention(q, k, v, block=64):
    wide = torch.float64 if q.dtype == torch.float64 else torch.float32
    scaled = q.to(wide) / q.shape[-1] ** 0.5
    top = torch.full((*q.shape[:-1], 1), -torch.inf, dtype=wide)
    total = torch.zeros_like(top)
    out = torch.zeros((*q.shape[:-1], v.shape[-1]), dtype=wide)
    block = max(block, 128)
    for i in range(0, k.shape[-2], block):
        scores = scaled @ k[..., i : i + block, :].to(wide).transpose(-1, -2)
        new = torch.maximum(top, scores.detach().amax(dim=-1, keepdim=True))
        weights = torch.exp(scores - new)
        factor = torch.exp((top - new).clamp(min=-10.0) if i else top - new)
        total = total * factor + weights.sum(dim=-1, keepdim=True)
        out = out * factor + weights @ v[..., i : i + block, :].to(wide)
        top = new
    return (out / total).to(q.dtype)
