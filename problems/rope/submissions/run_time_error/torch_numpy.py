# Calls NumPy on a tensor that requires gradients.
# zh: 对需要梯度的张量调用 NumPy。

import numpy as np
import torch


def rope(x, positions, base=10000.0, scale=1.0):
    half = x.shape[-1] // 2
    angles = np.outer(positions.numpy() / scale, base ** (-np.arange(half) / half))
    values = x.numpy()
    first, second = values[..., :half], values[..., half:]
    turned = [first * np.cos(angles) - second * np.sin(angles), second * np.cos(angles) + first * np.sin(angles)]
    return torch.from_numpy(np.concatenate(turned, axis=-1)).to(x.dtype)
