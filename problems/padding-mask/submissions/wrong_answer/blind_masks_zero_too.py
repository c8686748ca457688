# Masks the id 0 in addition to pad_id.
# zh: 除了 pad_id，还把 id 0 也遮住了。

import torch


def padding_mask(input_ids, pad_id):
    mask = torch.ne(input_ids, pad_id) & torch.ne(input_ids, 0)
    return mask[:, None, None, :]
