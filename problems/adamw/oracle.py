"""PyTorch's own fused AdamW, in float64; it works in place on copies."""

import torch


def adamw_step(p, g, m, v, t, lr, betas, eps, weight_decay):
    # The fused kernel walks through memory, so all four have to have the same layout.
    param, grad, first, second = (
        tensor.double().clone(memory_format=torch.contiguous_format) for tensor in (p, g, m, v)
    )
    step = torch.tensor(float(t))
    hyper = {"lr": lr, "beta1": betas[0], "beta2": betas[1], "eps": eps, "weight_decay": weight_decay}
    torch._fused_adamw_([param], [grad], [first], [second], [], [step], **hyper, amsgrad=False, maximize=False)
    return tuple(tensor.to(p.dtype) for tensor in (param, first, second))
