# The denominator is detached, so the gradient misses the other entries of the slice.
# zh: 分母被 detach，梯度少了同一切片中其他元素的部分。
import torch


def softmax(x, axis=-1):
    result = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    z = x.float() if result in (torch.float16, torch.bfloat16) else x.to(result)
    e = torch.exp(z - z.amax(axis, keepdim=True).detach())
    return (e / e.sum(axis, keepdim=True).detach()).to(result)
