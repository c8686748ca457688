# Treats all negative ids as padding, too.
# zh: 把所有负的编号也当作填充。


def padding_mask(input_ids, pad_id):
    real = (input_ids != pad_id) & (input_ids >= 0)
    return real[:, None, None, :]
