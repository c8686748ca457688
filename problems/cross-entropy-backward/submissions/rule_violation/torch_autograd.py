# Lets autograd compute the gradient.
# zh: 让 autograd 去求梯度。

import torch


def cross_entropy_backward(logits, targets, ignore_index=-100):
    x = logits.detach().to(torch.promote_types(logits.dtype, torch.float32)).requires_grad_()
    counted = targets != ignore_index
    picked = torch.log_softmax(x, dim=-1).gather(-1, torch.where(counted, targets, 0).unsqueeze(-1)).squeeze(-1)
    loss = -torch.where(counted, picked, 0).sum() / counted.sum().clamp(min=1)
    loss.backward()
    return x.grad.to(logits.dtype)
