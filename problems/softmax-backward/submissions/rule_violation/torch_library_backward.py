# Calls the library's backward function of softmax.
# zh: 调用了库自带的 softmax 反向函数。

import torch


def softmax_backward(y, dy):
    wide = torch.promote_types(y.dtype, torch.float32)
    return torch._softmax_backward_data(dy.to(wide), y.to(wide), -1, wide).to(y.dtype)
