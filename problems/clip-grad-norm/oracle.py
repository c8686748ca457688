"""PyTorch's own function on parameters that hold the gradients; it has no float32 norm for half precision."""

import torch


def clip_grad_norm(grads, max_norm):
    if any(grad.dtype in (torch.float16, torch.bfloat16) for grad in grads):
        raise NotImplementedError("the library takes the norm of half-precision gradients in half precision")
    parameters = []
    for grad in grads:
        parameters.append(torch.nn.Parameter(torch.zeros_like(grad)))
        parameters[-1].grad = grad.clone()
    norm = torch.nn.utils.clip_grad_norm_(parameters, max_norm)
    return [parameter.grad for parameter in parameters], norm
