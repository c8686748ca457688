# Sets the scale of zeros to 1 only if there are leading dimensions.
# zh: 只有存在前导维时，才把全零行的 scale 设为 1。
import torch


def quantize_int8(x):
    values = x.to(torch.promote_types(x.dtype, torch.float32))
    scale = values.abs().amax(-1, keepdim=True) / 127
    if x.dim() > 1:
        scale = torch.where(scale == 0, 1.0, scale)
    q = torch.round(values / scale).nan_to_num().to(torch.int8)
    return q, scale.to(x.dtype)
