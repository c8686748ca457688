# Masks everything from the first padding id on.
# zh: 从第一个填充开始，后面全部遮住。

import torch


def padding_mask(input_ids, pad_id):
    real = (input_ids != pad_id).to(torch.int32)
    return torch.cumprod(real, dim=1).bool()[:, None, None, :]
