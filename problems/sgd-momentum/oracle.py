"""PyTorch's own fused SGD, in float64; it works in place on copies. Without momentum it keeps no buffer."""

import torch


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    if momentum == 0:
        raise NotImplementedError("the library keeps no buffer without momentum")
    # The fused kernel walks through memory, so all three have to have the same layout.
    param, grad, buffer = (tensor.double().clone(memory_format=torch.contiguous_format) for tensor in (p, g, buf))
    hyper = {"lr": lr, "momentum": momentum, "weight_decay": weight_decay, "nesterov": nesterov, "dampening": 0.0}
    torch._fused_sgd_([param], [grad], [buffer], **hyper, maximize=False, is_first_step=False)
    return param.to(p.dtype), buffer.to(p.dtype)
