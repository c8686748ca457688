# Computes in float32 once the points are centred, even if they are float64.
# zh: 中心化之后总是用 float32 计算，即使输入是 float64。
import torch


def pca(x, k):
    c = x - x.mean(0)
    _, s, v = torch.linalg.svd(c.float(), full_matrices=False)
    v, s = v[:k].to(x.dtype), s[:k].to(x.dtype)
    v = v * v.gather(1, v.abs().argmax(1, keepdim=True)).sign()
    return v, s**2 / (len(x) - 1), c @ v.T
