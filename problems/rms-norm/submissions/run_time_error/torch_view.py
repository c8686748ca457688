# Flattens with view, which only works on tensors that lie densely in memory.
# zh: 用 view 展平：只有在内存中连续的张量才能这样做。
import torch


def rms_norm(x, weight, eps=1e-6):
    rows = x.view(-1, x.shape[-1]).to(torch.promote_types(x.dtype, torch.float32))
    scale = torch.rsqrt(rows.square().mean(dim=1, keepdim=True) + eps)
    return (rows * scale * weight).to(x.dtype).view(x.shape)
