# In PyTorch float16 is computed in float32, but bfloat16 is forgotten.
# zh: PyTorch：float16 提升到了 float32，却忘了 bfloat16。
import torch


def mlp_backward(x, w1, w2, dy):
    work = torch.float32 if x.dtype == torch.float16 else x.dtype
    rows, g = x.reshape(-1, x.shape[-1]).to(work), dy.reshape(-1, dy.shape[-1]).to(work)
    a1, a2 = w1.to(work), w2.to(work)
    h = rows @ a1
    dh = (g @ a2.T) * (h > 0)
    results = (dh @ a1.T).reshape(x.shape), rows.T @ dh, torch.relu(h).T @ g
    return tuple(r.to(x.dtype) for r in results)
