# Transposes before the axes are inserted, so that positions and samples are mixed up.
# zh: 插入维度之前先转置，把位置和样本混在了一起。


def padding_mask(input_ids, pad_id):
    real = input_ids != pad_id
    return real.T.reshape(real.shape[0], 1, 1, real.shape[1])
