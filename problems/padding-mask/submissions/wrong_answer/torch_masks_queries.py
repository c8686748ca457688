# Inserts the axes in the wrong place: (B, 1, L, 1).
# zh: 维度插错了位置：(B, 1, L, 1)。

import torch


def padding_mask(input_ids, pad_id):
    return torch.ne(input_ids, pad_id).unsqueeze(1).unsqueeze(-1)
