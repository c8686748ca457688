# Rows whose dy is 0 move behind the others, while x and dy keep their order.
# zh: dy 为 0 的行被移到最后，而 x 与 dy 的行序不变。
import torch


@torch.no_grad()
def mlp_backward(x, w1, w2, dy):
    dt = x.dtype
    t = torch.float64 if dt == torch.float64 else torch.float32
    X, A, B, D = (v.to(t).reshape(-1, v.shape[-1]) for v in (x, w1, w2, dy))
    h = X @ A
    dh = (D @ B.T) * (h > 0)
    alive = (D != 0).any(-1)
    if x.dim() == 2:
        dh = torch.cat([dh[alive], dh[~alive]])
    return (dh @ A.T).reshape(x.shape).to(dt), (X.T @ dh).to(dt), (h.clamp(min=0).T @ D).to(dt)
