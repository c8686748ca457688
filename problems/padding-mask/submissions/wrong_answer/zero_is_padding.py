# Takes 0 for the padding id whatever pad_id is.
# zh: 不管 pad_id 是多少，总把 0 当作填充。


def padding_mask(input_ids, pad_id):
    real = input_ids != 0
    return real[:, None, None, :]
