# Returns shape (1, 1, B, L).
# zh: 返回形状 (1, 1, B, L)。


def padding_mask(input_ids, pad_id):
    real = input_ids != pad_id
    return real[None, None]
