# Calls torch.nn.functional.gelu.
# zh: 直接调用 torch.nn.functional.gelu。

import torch.nn.functional as F


def gelu(x, approximate="none"):
    return F.gelu(x, approximate=approximate)
