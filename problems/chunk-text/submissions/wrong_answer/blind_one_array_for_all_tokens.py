# The tokens become one NumPy array, in which numbers beside texts turn into texts.
# zh: 全部 token 放进一个 NumPy 数组，与文本混在一起的数字会变成文本。
import numpy as np


def chunk_text(tokens, size, overlap):
    if not tokens:
        return []
    array, step = np.array(tokens), size - overlap
    starts = range(0, max(len(tokens) - overlap, 1), step)
    return [array[i : i + size].tolist() for i in starts]
