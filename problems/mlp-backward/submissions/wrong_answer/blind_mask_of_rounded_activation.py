# The mask of ReLU is that of the activation in half precision, which rounds small positive values to 0.
# zh: ReLU 的掩码取自半精度的激活值，而很小的正数会舍入为 0。
import torch


@torch.no_grad()
def mlp_backward(x, w1, w2, dy):
    dt = x.dtype
    t = torch.float64 if dt == torch.float64 else torch.float32
    X, A, B, D = (v.to(t) for v in (x, w1, w2, dy))
    h = X @ A
    dh = (D @ B.T) * (h.to(dt) > 0)
    X, h, dh, D = (v.reshape(-1, v.shape[-1]) for v in (X, h, dh, D))
    return (dh @ A.T).reshape(x.shape).to(dt), (X.T @ dh).to(dt), (h.clamp(min=0).T @ D).to(dt)
