"""torch, with a sum in float64 for every dtype, and the gradients untouched where nothing is to be clipped."""

import torch


@torch.no_grad()
def clip_grad_norm(grads, max_norm):
    total = 0.0
    for grad in grads:
        total += grad.double().pow(2).sum().item()
    norm = total**0.5
    factor = max_norm / (norm + 1e-6)
    if factor >= 1:
        return grads, torch.tensor(norm, dtype=torch.float64)
    scaled = tuple((grad.to(torch.promote_types(grad.dtype, torch.float32)) * factor).to(grad.dtype) for grad in grads)
    return scaled, torch.tensor(norm, dtype=torch.float64)
