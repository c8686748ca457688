# Calls torch.nn.functional.dropout.
# zh: 直接调用 torch.nn.functional.dropout。

import torch.nn.functional as F


def dropout(x, p, u, training=True):
    return F.dropout(x, p, training)
