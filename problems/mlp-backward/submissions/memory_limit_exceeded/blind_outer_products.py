# The outer product of every row is stored before the sum, which needs far too much memory.
# zh: 求和之前保存了每一行的外积，需要的内存太多。
import torch


def mlp_backward(x, w1, w2, dy):
    wide = torch.float32 if x.dtype in (torch.float16, torch.bfloat16) else x.dtype
    a1, a2 = w1.to(wide), w2.to(wide)
    rows = x.reshape(-1, x.shape[-1]).to(wide)
    g = dy.reshape(-1, dy.shape[-1]).to(wide)
    h = rows @ a1
    act = torch.relu(h)
    dh = (g @ a2.T) * (h > 0)
    dx = (dh @ a1.T).reshape(x.shape)
    return (
        dx.to(x.dtype),
        (rows[:, :, None] * dh[:, None, :]).sum(0).to(x.dtype),
        (act[:, :, None] * g[:, None, :]).sum(0).to(x.dtype),
    )
