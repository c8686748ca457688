# The dot product of a row is rounded to half precision before it is subtracted.
# zh: 每行的点积先舍入成半精度再相减。
import torch


def softmax_backward(y, dy):
    wide = torch.float64 if y.dtype == torch.float64 else torch.float32
    p, g = y.to(wide), dy.to(wide)
    dot = (p * g).sum(-1, keepdim=True).to(y.dtype).to(wide)
    return (p * (g - dot)).to(y.dtype)
