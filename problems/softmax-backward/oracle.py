"""PyTorch's own backward function of softmax."""

import torch


def softmax_backward(y, dy):
    wide = torch.promote_types(y.dtype, torch.float32)
    return torch._softmax_backward_data(dy.to(wide), y.to(wide), -1, wide).to(y.dtype)
