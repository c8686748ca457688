# Subtracts pad_id from the ids in place, which changes the input.
# zh: 就地把 id 减去 pad_id，改动了输入。

import torch


def padding_mask(input_ids, pad_id):
    return torch.sub(input_ids, pad_id, out=input_ids).bool()[:, None, None, :]
