# Packs and unpacks one number at a time.
# zh: 用 struct 逐个打包、拆包。

import struct

import numpy as np


def to_bfloat16(x):
    result = np.empty(x.shape, dtype=np.float32)
    for index, value in np.ndenumerate(x):
        if value != value:
            result[index] = value
            continue
        (bits,) = struct.unpack("<I", struct.pack("<f", value))
        bits = (bits + 0x7FFF + ((bits >> 16) & 1)) & 0xFFFF0000
        (result[index],) = struct.unpack("<f", struct.pack("<I", bits))
    return result
