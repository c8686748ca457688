# Multiplies the gradients in place, as clip_grad_norm_ does.
# zh: 像 clip_grad_norm_ 那样就地相乘。

import torch


def clip_grad_norm(grads, max_norm):
    if not grads:
        return [], torch.tensor(0.0)
    wide = torch.promote_types(grads[0].dtype, torch.float32)
    norms = [torch.linalg.vector_norm(grad, dtype=wide) for grad in grads]
    norm = torch.linalg.vector_norm(torch.stack(norms))
    factor = torch.clamp(max_norm / (norm + 1e-6), max=1.0)
    for grad in grads:
        grad.mul_(factor.to(grad.dtype))
    return grads, norm
