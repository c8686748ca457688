# Leaves parameters without dimensions out of the norm.
# zh: 没有维度的参数没有计入范数。

import torch


def clip_grad_norm(grads, max_norm):
    if not grads:
        return [], torch.tensor(0.0)
    wide = torch.promote_types(grads[0].dtype, torch.float32)
    norms = [torch.linalg.vector_norm(grad, dtype=wide) for grad in grads if grad.dim()] or [
        torch.zeros((), dtype=wide)
    ]
    norm = torch.linalg.vector_norm(torch.stack(norms))
    factor = torch.clamp(max_norm / (norm + 1e-6), max=1.0)
    return [(grad.to(wide) * factor).to(grad.dtype) for grad in grads], norm
