"""torch: a fresh mask, whose view has two axes of size 1 in between."""

import torch


def padding_mask(input_ids, pad_id):
    mask = torch.ones(input_ids.shape, dtype=torch.bool)
    mask[input_ids == pad_id] = False
    return mask.view(len(mask), 1, 1, -1)
