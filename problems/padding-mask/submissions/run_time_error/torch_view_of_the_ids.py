# Views the ids, which may be non-contiguous, as one row.
# zh: 对可能不连续的编号调用 view。


def padding_mask(input_ids, pad_id):
    batch, length = input_ids.shape
    real = input_ids.view(-1) != pad_id
    return real.view(batch, 1, 1, length)
