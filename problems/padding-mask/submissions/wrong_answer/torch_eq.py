# Compares for equality.
# zh: 用的是相等比较。

import torch


def padding_mask(input_ids, pad_id):
    return torch.eq(input_ids, pad_id).unsqueeze(1).unsqueeze(2)
