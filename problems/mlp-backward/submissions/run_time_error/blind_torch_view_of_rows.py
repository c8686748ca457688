# In PyTorch the leading axes are merged by `view`, which fails for non-contiguous tensors.
# zh: PyTorch：用 `view` 合并前面的维度，张量不连续时出错。
import torch


def mlp_backward(x, w1, w2, dy):
    work = torch.float64 if x.dtype == torch.float64 else torch.float32
    rows, g = x.view(-1, x.shape[-1]).to(work), dy.view(-1, dy.shape[-1]).to(work)
    a1, a2 = w1.to(work), w2.to(work)
    h = rows @ a1
    dh = (g @ a2.T) * (h > 0)
    results = (dh @ a1.T).reshape(x.shape), rows.T @ dh, torch.relu(h).T @ g
    return tuple(r.to(x.dtype) for r in results)
