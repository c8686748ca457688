# Uses a window of 512 steps, after which gamma·lam to that power is taken for zero.
# zh: 只看 512 步的窗口，更远的步按零处理。
import numpy as np


def gae(rewards, values, dones, gamma=0.99, lam=0.95):
    wide = np.promote_types(rewards.dtype, np.float32)
    r, v, live = rewards.astype(wide), values.astype(wide), 1 - dones.astype(wide)
    delta = r + gamma * live * v[..., 1:] - v[..., :-1]
    out = delta.copy()
    reach = gamma * lam * live
    size = 1
    while size < min(r.shape[-1], 512):
        moved = np.zeros_like(out)
        moved[..., :-size] = out[..., size:]
        ahead = np.zeros_like(reach)
        ahead[..., :-size] = reach[..., size:]
        out, reach, size = out + reach * moved, reach * ahead, size * 2
    return out.astype(rewards.dtype)
