# Compares one position of all sequences at a time.
# zh: 用 Python 循环逐个位置比较所有序列。

import torch


def padding_mask(input_ids, pad_id):
    columns = [input_ids[:, at] != pad_id for at in range(input_ids.shape[1])]
    return torch.stack(columns, dim=-1)[:, None, None]
