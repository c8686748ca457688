# Scales in place after a conversion that copies half precision only.
# zh: 转换只对半精度产生副本，随后就地缩放会改动输入。

import torch


@torch.no_grad()
def clip_grad_norm(grads, max_norm):
    if not grads:
        return [], torch.tensor(0.0)
    dtype = grads[0].dtype
    wide = [g.to(torch.promote_types(dtype, torch.float32)) for g in grads]
    norm = torch.stack([w.square().sum() for w in wide]).sum().sqrt()
    factor = float(max_norm) / (norm + 1e-6)
    if factor < 1:
        for w in wide:
            w.mul_(factor)
    return [w.to(dtype) for w in wide], norm
