# Leaves the cubic term of the tanh form out of the graph, so only that gradient is wrong.
# zh: tanh 形式的三次项不在计算图中，只有该梯度是错的。
import math

import torch


def gelu(x, approximate="none"):
    z = x if x.dtype == torch.float64 else x.float()
    if approximate == "tanh":
        cube = 0.044715 * z.detach() ** 3
        y = z / 2 * (1 + torch.tanh(math.sqrt(2 / math.pi) * (z + cube)))
    else:
        y = z / 2 * (1 + torch.erf(z / math.sqrt(2)))
    return y.to(x.dtype)
