# Calls torch.nn.utils.clip_grad_norm_.
# zh: 直接调用 torch.nn.utils.clip_grad_norm_。

import torch


def clip_grad_norm(grads, max_norm):
    parameters = []
    for grad in grads:
        parameters.append(torch.nn.Parameter(torch.zeros_like(grad)))
        parameters[-1].grad = grad.clone()
    norm = torch.nn.utils.clip_grad_norm_(parameters, max_norm)
    return [parameter.grad for parameter in parameters], norm
