# Lets autograd compute the gradients.
# zh: 让 autograd 去求梯度。

import torch


def mlp_backward(x, w1, w2, dy):
    wide = torch.promote_types(x.dtype, torch.float32)
    leaves = [tensor.detach().to(wide).requires_grad_() for tensor in (x, w1, w2)]
    y = torch.relu(leaves[0] @ leaves[1]) @ leaves[2]
    return tuple(grad.to(x.dtype) for grad in torch.autograd.grad(y, leaves, dy.to(wide)))
