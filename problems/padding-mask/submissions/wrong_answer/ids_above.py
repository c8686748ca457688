# Takes every id up to pad_id for padding.
# zh: 把不大于 pad_id 的编号都当作填充。


def padding_mask(input_ids, pad_id):
    real = input_ids > pad_id
    return real[:, None, None, :]
