# Fails if there are no gradients.
# zh: 没有任何梯度时出错。

import torch


def clip_grad_norm(grads, max_norm):
    wide = torch.promote_types(grads[0].dtype, torch.float32)
    norm = torch.stack([grad.to(wide).norm() for grad in grads]).norm()
    factor = (max_norm / (norm + 1e-6)).clamp(max=1.0)
    return [(grad.to(wide) * factor).to(grad.dtype) for grad in grads], norm
