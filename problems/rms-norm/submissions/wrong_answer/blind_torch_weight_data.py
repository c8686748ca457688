# torch: takes the weight's .data where its dtype differs from that of the computation, so the weight has no gradient.
# zh: torch：weight 的 dtype 与计算所用的不同时取了 .data，weight 得不到梯度。
import torch


def rms_norm(x, weight, eps=1e-6):
    work = x if x.dtype == torch.float64 else x.float()
    w = weight if weight.dtype == work.dtype else weight.data.to(work.dtype)
    return (work * torch.rsqrt((work * work).mean(-1, keepdim=True) + eps) * w).to(x.dtype)
