# In PyTorch the rows of dy without an active unit are set to zero in place, which changes the input unless its dtype was cast.
# zh: PyTorch：把没有激活单元的行的 dy 就地清零；未转换 dtype 时会改写输入。
import torch


def mlp_backward(x, w1, w2, dy):
    work = torch.float64 if x.dtype == torch.float64 else torch.float32
    rows, g = x.reshape(-1, x.shape[-1]).to(work), dy.reshape(-1, dy.shape[-1]).to(work)
    a1, a2 = w1.to(work), w2.to(work)
    h = rows @ a1
    alive = (h > 0).any(dim=1, keepdim=True)
    g *= alive
    dh = (g @ a2.T) * (h > 0)
    results = (dh @ a1.T).reshape(x.shape), rows.T @ dh, torch.relu(h).T @ g
    return tuple(r.to(x.dtype) for r in results)
