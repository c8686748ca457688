# Rounds the factor to half precision when there are more than 50 entries.
# zh: 元素多于 50 个时把系数舍入为半精度。
import torch


def clip_grad_norm(grads, max_norm):
    if not grads:
        return [], torch.tensor(0.0)
    kind = grads[0].dtype
    total = sum(g.double().square().sum() for g in grads)
    norm = total.sqrt()
    f = (max_norm / (norm + 1e-6)).clamp(max=1.0)
    if sum(g.numel() for g in grads) > 50:
        f = f.to(kind).double()
    return [(g.double() * f).to(kind) for g in grads], norm
