# Compares the magnitudes, so that −5 counts as padding if pad_id is 5.
# zh: 只比较绝对值，pad_id 为 5 时 −5 也被当作填充。

import torch


def padding_mask(input_ids, pad_id):
    mask = torch.abs(input_ids.long()) != abs(pad_id)
    return mask[:, None, None, :]
