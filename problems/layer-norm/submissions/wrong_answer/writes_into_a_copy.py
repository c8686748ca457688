# Writes rows through a reshape of empty_like(x), which is a copy where x is a transposed view: the result stays unset.
# zh: 通过 empty_like(x) 的 reshape 逐行写入：x 是转置视图时 reshape 得到的是拷贝，结果根本没有被写入。
import numpy as np


def layer_norm(x, weight, bias, eps=1e-5):
    work = np.promote_types(x.dtype, np.float32)
    rows = x.reshape(-1, x.shape[-1]).astype(work)
    centred = rows - rows.mean(axis=1, keepdims=True)
    variance = np.square(centred).mean(axis=1, keepdims=True)
    result = np.empty_like(x)
    result.reshape(rows.shape)[:] = centred / np.sqrt(variance + eps) * weight + bias
    return result
