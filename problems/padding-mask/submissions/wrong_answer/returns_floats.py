# Returns 1.0 and 0.0 instead of booleans.
# zh: 返回 1.0 和 0.0，而不是布尔值。


def padding_mask(input_ids, pad_id):
    real = input_ids != pad_id
    return real[:, None, None, :].astype(float)
