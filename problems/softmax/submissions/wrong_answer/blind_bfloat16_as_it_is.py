# torch: only float16 is computed in float32; bfloat16 is computed in bfloat16.
# zh: torch：只有 float16 提升到 float32 计算，bfloat16 仍以 bfloat16 计算。
import torch


def softmax(x, axis=-1):
    if not x.is_floating_point():
        x = x.float()
    work = x.float() if x.dtype == torch.float16 else x
    e = torch.exp(work - work.max(dim=axis, keepdim=True).values)
    return (e / e.sum(dim=axis, keepdim=True)).to(x.dtype)
