# The weight gradient is accumulated by chunks of 1024 rows and the last, smaller chunk is skipped.
# zh: 按 1024 行分块累加权重梯度，漏掉最后一个不满的块。
import torch


def linear_backward(x, weight, dy):
    w = torch.float64 if x.dtype == torch.float64 else torch.float32
    X = x.reshape(-1, x.shape[-1]).to(w)
    G = dy.reshape(-1, dy.shape[-1]).to(w)
    dx = (G @ weight.to(w)).reshape(x.shape)
    dw = torch.zeros(G.shape[1], X.shape[1], dtype=w)
    step = min(1024, len(G))
    for i in range(0, len(G) - step + 1, step):
        dw += G[i : i + step].T @ X[i : i + step]
    db = G.sum(0)
    return dx.to(x.dtype), dw.to(x.dtype), db.to(x.dtype)
