# Rounds the norm of each array to its own dtype before the norms are combined.
# zh: 各数组的范数先舍入到自身的 dtype，再合并。

import torch


def clip_grad_norm(grads, max_norm):
    if not grads:
        return [], torch.tensor(0.0)
    wide = torch.promote_types(grads[0].dtype, torch.float32)
    norms = [torch.linalg.vector_norm(grad).to(grad.dtype) for grad in grads]
    norm = torch.linalg.vector_norm(torch.stack(norms))
    factor = torch.clamp(max_norm / (norm + 1e-6), max=1.0)
    return [(grad.to(wide) * factor).to(grad.dtype) for grad in grads], norm
