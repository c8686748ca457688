# Leaves the first key of a sequence of padding visible, to avoid NaN.
# zh: 为了避免 NaN，给全是填充的序列留下第一个 key。


def padding_mask(input_ids, pad_id):
    real = input_ids != pad_id
    real[:, 0] |= ~real.any(axis=-1)
    return real[:, None, None, :]
