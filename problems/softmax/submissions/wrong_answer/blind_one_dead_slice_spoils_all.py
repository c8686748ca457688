# One fully masked slice makes the whole result nan.
# zh: 只要有一个切片全部被遮住，整个结果都变成 nan。
import torch


def softmax(x, axis=-1):
    result = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    z = x.float() if result in (torch.float16, torch.bfloat16) else x.to(result)
    top = z.amax(axis, keepdim=True)
    if torch.isneginf(top).any():
        return torch.full_like(z, float("nan")).to(result) + 0 * x.to(result)
    e = torch.exp(z - top)
    return (e / e.sum(axis, keepdim=True)).to(result)
