# Expands the mask to (B, 1, L, L).
# zh: 把掩码扩展成 (B, 1, L, L)。

import torch


def padding_mask(input_ids, pad_id):
    return torch.ne(input_ids, pad_id).unsqueeze(1).unsqueeze(2).expand(-1, -1, input_ids.shape[1], -1)
