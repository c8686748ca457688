# Leaves the whole difficulty to the library's logsumexp.
# zh: 把最难的部分交给了库里的 logsumexp。

import torch


def softmax(x, axis=-1):
    wide = x.to(torch.promote_types(x.dtype, torch.float32))
    return torch.exp(wide - torch.logsumexp(wide, dim=axis, keepdim=True)).to(x.dtype)
