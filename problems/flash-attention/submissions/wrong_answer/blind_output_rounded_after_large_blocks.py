# Takes at least 128 keys at a time, and rounds the running output to the input's dtype after each block.
# zh: 每次至少处理 128 个 key，并在每块之后把累计输出舍入为输入的 dtype。
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
        factor = torch.exp(top - new)
        total = total * factor + weights.sum(dim=-1, keepdim=True)
        out = (out * factor + weights @ v[..., i : i + block, :].to(wide)).to(v.dtype).to(wide)
        top = new
    return (out / total).to(q.dtype)
